"""What a user can get wrong with a study file. Each sentence names the place and the remedy."""

from __future__ import annotations

from core.errors import Problem

STUDY_EXISTS = Problem("STUDY_EXISTS", "There is already a file at {path}. Choose another name or open that study.")
STUDY_MISSING = Problem("STUDY_MISSING", "There is no file at {path}. Check the name and the folder.")
FOLDER_MISSING = Problem("FOLDER_MISSING", "The folder {folder} does not exist. Create it or choose another one.")
NOT_A_STUDY = Problem("NOT_A_STUDY", "{path} is not a Pilotage study. Choose a file that Pilotage made (.pilot).")
STUDY_NEEDS_PASSPHRASE = Problem(
    "STUDY_NEEDS_PASSPHRASE", "{path} is locked, or is not a Pilotage study. Open it with its passphrase."
)
STUDY_HAS_NO_PASSPHRASE = Problem(
    "STUDY_HAS_NO_PASSPHRASE", "{path} has no passphrase. Open it without one, or make a new study with a passphrase."
)
WRONG_PASSPHRASE = Problem(
    "WRONG_PASSPHRASE", "The passphrase does not open {path}. Type it again, or use the printed recovery key."
)
PASSPHRASE_EMPTY = Problem(
    "PASSPHRASE_EMPTY", "The passphrase is empty. Type one, or make the study without a passphrase."
)
RECOVERY_KEY_MALFORMED = Problem(
    "RECOVERY_KEY_MALFORMED",
    "This is not a recovery key: it has {length} letters and digits instead of 52. Copy it whole.",
)
STUDY_TOO_NEW = Problem(
    "STUDY_TOO_NEW",
    "{path} was written by a newer Pilotage (file version {found}; this one reads up to {known}). Update Pilotage.",
)
STUDY_TOO_OLD = Problem(
    "STUDY_TOO_OLD",
    "{path} has file version {found} and must be brought to version {known} first. Open it once for writing.",
)
STUDY_READ_ONLY = Problem(
    "STUDY_READ_ONLY", "{path} can be read but not written. Take away its write protection or save a copy elsewhere."
)
STUDY_BUSY = Problem(
    "STUDY_BUSY", "{path} is in use by another window or program. Wait a moment, or close it there, and try again."
)
DISK_FULL = Problem("DISK_FULL", "The disk that holds {path} is full. Free some space and try again.")
DISK_FAILED = Problem(
    "DISK_FAILED", "The disk that holds {path} did not answer. Check the stick or the network drive and try again."
)
STUDY_UNREACHABLE = Problem(
    "STUDY_UNREACHABLE", "{path} cannot be opened. Check that the folder exists and that you may read and write it."
)
STUDY_DAMAGED = Problem(
    "STUDY_DAMAGED", "{path} is damaged. Go back to the latest backup and keep this file for inspection."
)

CODE_EMPTY = Problem("CODE_EMPTY", "A {what} has no code. Give each one a code of its own.")
PARTICIPANT_EXISTS = Problem(
    "PARTICIPANT_EXISTS", "Participant {code} is already in this study. Give the new person another code."
)
PARTICIPANT_TWICE = Problem(
    "PARTICIPANT_TWICE", "Participant code {code} appears more than once in the list. Give each person one line."
)
PARTICIPANT_UNKNOWN = Problem(
    "PARTICIPANT_UNKNOWN", "There is no participant {code} in this study. Enrol the person first or correct the code."
)
CLUSTER_EXISTS = Problem("CLUSTER_EXISTS", "Group {code} is already in this study. Give the new group another code.")
CLUSTER_GONE = Problem("CLUSTER_GONE", "There is no group {code} in this study. Choose one that is there.")
CLUSTER_UNKNOWN = Problem(
    "CLUSTER_UNKNOWN", "Participant {participant} is in group {code}, which is not in this study. Add the group first."
)
INSTRUMENT_UNKNOWN = Problem(
    "INSTRUMENT_UNKNOWN", "There is no instrument {code} of version {hash} in this study. Add the instrument first."
)
RETRACTION_REFUSED = Problem(
    "RETRACTION_REFUSED", "An entry of kind {kind} cannot be taken back. Make an amendment, or record a deviation."
)
FACT_UNKNOWN = Problem("FACT_UNKNOWN", "There is no entry {fact} in this study. Refresh the list and choose again.")
REASON_EMPTY = Problem("REASON_EMPTY", "{what} needs a reason. Write one sentence.")
MONTH_MALFORMED = Problem(
    "MONTH_MALFORMED", "{month} of series {series} is not a month. Write it as year and month, such as 2026-03."
)

PASSPHRASE_UNCHANGEABLE = Problem(
    "PASSPHRASE_UNCHANGEABLE", "{path} was made without a passphrase. Make a new study with one to protect its content."
)

DESIGN_MISSING = Problem("DESIGN_MISSING", "This study has no design yet. Set arms and units first.")
DESIGN_SEALED = Problem(
    "DESIGN_SEALED", "The allocation is sealed, so the design cannot change. Void the sealed allocation first."
)
DESIGN_LOCKED = Problem(
    "DESIGN_LOCKED", "The protocol is locked, so the design changes only by an amendment. Make one, with a reason."
)
PLAN_MISSING = Problem("PLAN_MISSING", "This study has no analysis plan yet. Set its outcomes first.")
PLAN_LOCKED = Problem(
    "PLAN_LOCKED", "The analysis plan is locked, so it changes only by an amendment. Make one, with a reason."
)
OUTCOMES_LOCKED = Problem(
    "OUTCOMES_LOCKED",
    "The protocol is locked, so outcome {code} is added, moved, changed or left out only by an amendment. "
    "Make one, with a reason.",
)
STATEMENT_LOCKED = Problem(
    "STATEMENT_LOCKED", "The protocol is locked, so the {key} changes only by an amendment. Make one, with a reason."
)
INSTRUMENTS_LOCKED = Problem(
    "INSTRUMENTS_LOCKED",
    "The protocol is locked, so instrument {code} is added or changed only by an amendment. Make one, with a reason.",
)
NOT_LOCKED = Problem("NOT_LOCKED", "No lock covers this, so it needs no amendment. Change it directly.")
AMENDS_NOTHING = Problem(
    "AMENDS_NOTHING", "The amendment changes nothing. Change what is to be different, then give the reason."
)
DEVIATION_UNKNOWN = Problem(
    "DEVIATION_UNKNOWN",
    "There is no deviation of kind {kind}, or it does not say what happened. Choose among these: {known}.",
)
NAME_EMPTY = Problem("NAME_EMPTY", "{what} needs a name. Write who makes it.")
LOCKED_ALREADY = Problem("LOCKED_ALREADY", "The {kind} is already locked, by {by} at {at}. Nothing needs doing.")
LOCK_FIRST = Problem("LOCK_FIRST", "Lock the {kind} first.")

SEALED_ALREADY = Problem(
    "SEALED_ALREADY", "An allocation is already sealed (at {at}). Void it with a reason before drawing another."
)
ANSWERS_CLOSED = Problem(
    "ANSWERS_CLOSED",
    "The answers of {participant} are closed in this file, so nobody can change them here. Ask the evaluator.",
)
EVALUATOR_KEY_SET = Problem(
    "EVALUATOR_KEY_SET", "This study already has the evaluator's key of {by}. Closed answers open with that passphrase."
)
EVALUATOR_KEY_MISSING = Problem(
    "EVALUATOR_KEY_MISSING", "This study has no evaluator's key. Ask an evaluator to type one into it first."
)
EVALUATOR_PASSPHRASE_WRONG = Problem(
    "EVALUATOR_PASSPHRASE_WRONG", "This is not the evaluator's passphrase of this study. Type it again."
)
SEAL_MISSING = Problem("SEAL_MISSING", "No allocation is sealed in this study. Seal one first.")
SEED_MALFORMED = Problem("SEED_MALFORMED", "The {what} has {length} bytes. Give exactly 32.")
REVEALED_ALREADY = Problem("REVEALED_ALREADY", "The allocation is already revealed. Nothing needs doing.")
NOT_REVEALED = Problem(
    "NOT_REVEALED", "The allocation is not revealed yet. Lock the protocol and the plan, then reveal it."
)
REVEAL_NEEDS_LOCK = Problem(
    "REVEAL_NEEDS_LOCK", "The {kind} is not locked. The allocation is revealed only after protocol and plan are locked."
)
ALLOCATION_ALTERED = Problem(
    "ALLOCATION_ALTERED",
    "The sealed allocation does not match its commitment. Check this study with `pilotage verify`.",
)

ARMS_TOO_FEW = Problem("ARMS_TOO_FEW", "The design has {count} arm(s). Name at least two, the first being the control.")
ARM_TWICE = Problem("ARM_TWICE", "Arm code {code} is used twice. Give each arm a code of its own.")
SHARE_MALFORMED = Problem("SHARE_MALFORMED", "Arm {code} has share {share}. Give a whole number of at least 1.")
PROCEDURE_UNKNOWN = Problem(
    "PROCEDURE_UNKNOWN",
    "There is no allocation procedure {name}, version {version}. Choose one of these, version 1: {known}.",
)
POOL_MALFORMED = Problem(
    "POOL_MALFORMED",
    "The pooling rule `{pool}` does not fit the strata ({strata}). Write `within` and the name of one of them.",
)
STRATA_MISSING = Problem(
    "STRATA_MISSING",
    "The {name} procedure names no strata. Name at least one attribute, or choose complete.",
)
ATTRIBUTE_MISSING = Problem(
    "ATTRIBUTE_MISSING", "{unit} has no {name}, which the draw needs. Fill it in or take the unit out."
)
ATTRIBUTE_LENGTH = Problem(
    "ATTRIBUTE_LENGTH", "The roster has {count} values of {name} for {units} people. Give one value for each."
)
ROSTER_TWICE = Problem("ROSTER_TWICE", "{code} is on the roster twice. Give each unit one line.")
CLUSTER_MISSING = Problem(
    "CLUSTER_MISSING", "{unit} is in no group, but whole groups are drawn. Say which group, or take the unit out."
)
CLUSTER_SPLIT = Problem(
    "CLUSTER_SPLIT",
    "Group {cluster} has both {first} and {second} for {name}. Whole groups are drawn, so it must be the same for all.",
)
UNITS_TOO_FEW = Problem(
    "UNITS_TOO_FEW", "There are {units} to draw from and {arms} arms. Enrol at least one unit for each arm."
)
STRATUM_TOO_SMALL = Problem(
    "STRATUM_TOO_SMALL",
    "Stratum {stratum} has {units} to draw from and {arms} arms. Use fewer strata, or add a pooling rule.",
)
COVARIATES_MISSING = Problem(
    "COVARIATES_MISSING", "The procedure balances covariates but names none. Name at least one attribute."
)
COVARIATES_CONSTANT = Problem(
    "COVARIATES_CONSTANT", "{name} is the same for everybody, so it cannot be balanced. Leave it out of the covariates."
)
WEIGHTS_LENGTH = Problem(
    "WEIGHTS_LENGTH", "There are {weights} weights for {covariates} covariates. Give one above 0 for each, or none."
)
LIMITS_LENGTH = Problem(
    "LIMITS_LENGTH",
    "There are {limits} limits for {covariates} covariates. Give one for each (0 for no limit), or none.",
)
BLOCK_SIZE_UNEVEN = Problem(
    "BLOCK_SIZE_UNEVEN", "A block of {size} cannot hold the arms by their shares. Use multiples of {unit}."
)
TWO_EVEN_ARMS = Problem(
    "TWO_EVEN_ARMS", "The {name} procedure needs two arms with equal shares. Choose blocks for any other ratio."
)
TWO_ARMS = Problem("TWO_ARMS", "The {name} procedure needs two arms, and the design has {count}. Leave out the others.")
COIN_MALFORMED = Problem(
    "COIN_MALFORMED", "The coin is {found}. Give a probability above an even chance and below 1, such as {usual}."
)
TOLERANCE_MALFORMED = Problem(
    "TOLERANCE_MALFORMED", "The tolerance is {found}. Give by how many one arm may lead, at least 1."
)
ACCEPTANCE_MALFORMED = Problem(
    "ACCEPTANCE_MALFORMED", "The acceptance probability is {found}. Fix it before the draw, from {smallest} to below 1."
)
ACCEPTANCE_TOO_FEW = Problem(
    "ACCEPTANCE_TOO_FEW",
    "Only about {count} different allocations would pass the balance rule, and {needed} are needed. Accept more.",
)
ACCEPTANCE_NEVER = Problem(
    "ACCEPTANCE_NEVER", "None of {tried} draws was balanced enough. Accept more, or balance fewer covariates."
)
KEEP_MALFORMED = Problem("KEEP_MALFORMED", "The share of schemes to keep is {found}. Give one above 0 and up to 1.")
SCHEMES_TOO_FEW = Problem(
    "SCHEMES_TOO_FEW",
    "Only {count} schemes are balanced enough to draw from, and {needed} are needed. Widen the limits, or draw pairs.",
)
PAIRS_SHARES = Problem("PAIRS_SHARES", "Matched units need arms with equal shares. Set every share to 1.")
WEDGE_SHARES = Problem("WEDGE_SHARES", "Sequences of a stepped wedge need equal shares. Set every share to 1.")
PERIODS_MALFORMED = Problem(
    "PERIODS_MALFORMED",
    "The periods of the stepped wedge do not fit. Plan at least one before the first start and one from step to step.",
)
MASK_MALFORMED = Problem(
    "MASK_MALFORMED",
    "The mask does not fit. Write {sequences} lines of {periods} signs, a point where nobody measures.",
)
SATURATIONS_MALFORMED = Problem(
    "SATURATIONS_MALFORMED", "The saturations do not fit. Give at least two different shares from 0 to 1."
)
SATURATION_ARMS = Problem(
    "SATURATION_ARMS",
    "The design has {arms} arms, and these saturations make {needed}. Give untreated, then treated, of each.",
)
PLACES_MALFORMED = Problem(
    "PLACES_MALFORMED", "There are {places} places for {applicants} applicants. Give at least 1, and fewer than apply."
)
FACTOR_ARMS = Problem(
    "FACTOR_ARMS",
    "A factorial of {factors} components does not have {arms} arms. Give two arms times two for each more.",
)
EVENT_UNNAMED = Problem(
    "EVENT_UNNAMED", "The public event has no name. Write which one decides, such as a beacon's pulse or dice on a day."
)
VALUE_EMPTY = Problem("VALUE_EMPTY", "The public value is empty. Type the digits as they were drawn or published.")
VALUE_DIFFERS = Problem("VALUE_DIFFERS", "The two entries of the public value differ. Let both people type it again.")
VALUE_AWAITED = Problem("VALUE_AWAITED", "Nothing is drawn yet: {event} is awaited. Enter its value first.")
VALUE_NOT_AWAITED = Problem(
    "VALUE_NOT_AWAITED", "No public value is awaited. Void the sealed allocation first to draw again."
)
KEEPER_NEEDED = Problem(
    "KEEPER_NEEDED",
    "The arms are under the keeper's own passphrase. Ask the keeper to type the allocation passphrase.",
)
KEEPER_WRONG = Problem(
    "KEEPER_WRONG", "This is not the allocation passphrase of this draw. Type it again, or ask the keeper."
)
WITNESS_NEEDED = Problem(
    "WITNESS_NEEDED", "Opening the keeper's lock takes two people. Write the name of a witness who is not the keeper."
)
LISTS_MISSING = Problem("LISTS_MISSING", "No lists are sealed in this study. Seal lists before anybody is enrolled.")
ENVELOPES_NO_LIST = Problem(
    "ENVELOPES_NO_LIST",
    "Minimisation has no list that could be put into envelopes: each arm follows from who came before. Give arms on "
    "the laptop, or call the keeper.",
)
ENVELOPES_NONE = Problem(
    "ENVELOPES_NONE", "Every position of the lists is taken, so no envelope is left. Seal new lists for more people."
)
LIST_PROCEDURE = Problem(
    "LIST_PROCEDURE", "The {name} procedure must know everybody first. Choose one of these for lists: {known}."
)
LIST_MISSING = Problem(
    "LIST_MISSING", "There is no list for device {device} and stratum {stratum}. Correct the person or call the keeper."
)
LIST_EMPTY = Problem(
    "LIST_EMPTY", "The list for device {device} and stratum {stratum} is used up. Call the keeper of the allocation."
)
PARTICIPANT_WITHDRAWN = Problem(
    "PARTICIPANT_WITHDRAWN", "Participant {code} has left the study. Correct the code or enrol the person anew."
)
POSITION_TAKEN_ALREADY = Problem(
    "POSITION_TAKEN_ALREADY", "Participant {code} already has position {position} (at {at}). Nothing needs doing."
)
VERIFY_FILE_MALFORMED = Problem(
    "VERIFY_FILE_MALFORMED", "{path} is not a verification file: {why}. Choose the verify.json written with the study."
)
VERIFY_FILE_UNREACHABLE = Problem(
    "VERIFY_FILE_UNREACHABLE", "{path} cannot be read: {why}. Check the name and the folder."
)
COLLECTORS_FILE = Problem(
    "COLLECTORS_FILE", "This is a collector's file, which holds no allocation. Open the keeper's file for that."
)
INSTRUMENT_NOT_THERE = Problem(
    "INSTRUMENT_NOT_THERE", "There is no instrument {code} in this study. Choose among these: {known}."
)
WAVE_UNKNOWN = Problem("WAVE_UNKNOWN", "There is no wave {code} in this design. Choose among these: {known}.")
SAMPLE_EMPTY = Problem("SAMPLE_EMPTY", "There is nobody to draw the sample {name} from. Enrol people first.")
SAMPLE_TOO_LARGE = Problem(
    "SAMPLE_TOO_LARGE",
    "The sample {name} wants {wanted} of {found} {what}. Give at least 1, and no more than there are.",
)
SAMPLE_SHARE = Problem("SAMPLE_SHARE", "The sample {name} wants a share of {found}. Give one above 0 and up to 1.")
SAMPLE_CLUSTERS = Problem(
    "SAMPLE_CLUSTERS",
    "The sample {name} is drawn in groups, and somebody is in none. Say which group, or draw a share.",
)
SAMPLE_EXISTS = Problem("SAMPLE_EXISTS", "The sample {name} was already drawn. Give the new one another name.")
SAMPLE_NAME = Problem("SAMPLE_NAME", "The sample has no name. Give it one, such as back-checks or observation.")
SAMPLE_UNKNOWN = Problem("SAMPLE_UNKNOWN", "There is no sample {name} in this study. Draw it first.")
SAMPLE_ALTERED = Problem(
    "SAMPLE_ALTERED", "The sample {name} does not match what was sealed. Check this study with `pilotage verify`."
)
RETURN_OTHER_STUDY = Problem(
    "RETURN_OTHER_STUDY", "{path} belongs to another study, “{title}”. Open that study to receive it. Nothing changed."
)
RETURN_ALTERED = Problem(
    "RETURN_ALTERED", "{path} was altered outside Pilotage: {what} Ask for the file again. Nothing changed."
)
RETURN_FORKED = Problem(
    "RETURN_FORKED",
    "{path} and this study each have their own entries of {device}: two copies of one file were used on that computer. "
    "Go on with the copy that has the answers you need, and enter the others again. Nothing changed.",
)
RETURN_GAP = Problem(
    "RETURN_GAP",
    "{path} was made from a copy that knows entries of {device} which this study lacks. Receive that computer's file "
    "first. Nothing changed.",
)
RETURN_HOLDS_MORE = Problem(
    "RETURN_HOLDS_MORE",
    "{path} also holds a change of {kind} made on {device}, which only the study itself may make. Open that file as "
    "the study, or ask for a return file. Nothing changed.",
)
RETURN_VERSION_UNKNOWN = Problem(
    "RETURN_VERSION_UNKNOWN",
    "{path} has responses to a version of {instrument} that this study lacks. Add that version first. Nothing changed.",
)
RETURN_AFTER_LOCK = Problem(
    "RETURN_AFTER_LOCK",
    "The data are locked, so {path} cannot be received. Reopen the data with an amendment first. Nothing changed.",
)
RETURN_UNKNOWN = Problem("RETURN_UNKNOWN", "There is no such return in this study. Refresh the list and choose again.")
QUERY_UNKNOWN = Problem("QUERY_UNKNOWN", "There is no such query in this study. Refresh the list and choose again.")
QUERY_CLOSED = Problem("QUERY_CLOSED", "{by} has settled this query already: {decision}. Take that back first.")
RESPONSE_REPLACED = Problem(
    "RESPONSE_REPLACED", "This response no longer holds: it was taken back or put right. Refresh and choose again."
)
CORRECTION_LOCKED = Problem(
    "CORRECTION_LOCKED",
    "The data are locked, so answers stay as they are. Reopen the data with an amendment first. Nothing changed.",
)
