"""Results and facts of invented studies with the shapes real ones have: the flagship, a plain table, three arms."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.facts import (
    CostFact,
    Decision,
    Flow,
    FlowArm,
    HarmCount,
    KnowledgeItems,
    StudyChange,
    StudyFacts,
)
from analysis.results import ArmSummary, AttritionRow, BalanceRow, EffectSize, Estimate, Refusal, Results
from core.plan import Outcome

ARMS = ("control", "course")
LABELS = ("Course later", "Course now")


def spread(mean, sd, n, seed, low=0.0, high=100.0):
    rng = np.random.Generator(np.random.PCG64(seed))
    return tuple(float(v) for v in np.clip(rng.normal(mean, sd, n), low, high).round(1))


def an_outcome(code="k_pj", label="Knowledge of procedural justice", dimension="knowledge", **more):
    values = {"instrument": "K-PJ", "scale": code, "wave": "T2", "role": "primary", "matters": 8.0} | more
    return Outcome(code=code, label=label, dimension=dimension, **values)


def an_estimate(
    outcome, d, low, high, means, sds=(17.0, 17.0), ns=(774, 801), *, treated="course", labels=None, **more
):
    labels = labels or dict(zip(ARMS, LABELS, strict=True))
    share = 0.01 if outcome.kind == "binary" else 1.0
    level = more.pop("level", 1 - 0.05 / 3 if outcome.role == "primary" else 0.95)
    z = 2.394 if level > 0.96 else 1.96
    se = (high - low) / (2 * z)
    d, low, high, se = d * share, low * share, high * share, se * share
    sd = sds[0] * share
    at = {k: (d - q * se, d + q * se) for k, q in ((50, 0.6745), (80, 1.2816), (95, 1.96))}
    arms = tuple(
        ArmSummary(
            arm, labels[arm], n, more.get("arm_units", (n, n))[i], m * share, s * share, more.get("values", ((), ()))[i]
        )
        for i, (arm, m, s, n) in enumerate(zip(("control", treated), means, sds, ns, strict=True))
    )
    return Estimate(
        outcome=outcome,
        contrast=f"{treated} - control",
        treated=treated,
        control="control",
        estimand="intention to treat",
        estimator="regression on arm, stratum effects and centred baseline",
        uncertainty="HC2 standard errors",
        level=level,
        estimate=d,
        se=se,
        df=1568.0,
        statistic=d / se,
        p=more.get("p", 0.0004),
        ci_low=low,
        ci_high=high,
        ci50_low=at[50][0],
        ci50_high=at[50][1],
        ci80_low=at[80][0],
        ci80_high=at[80][1],
        ci95_low=at[95][0],
        ci95_high=at[95][1],
        effect_size=EffectSize("control-group standard deviations at T2", d / sd, low / sd, high / sd),
        n=sum(ns),
        units=more.get("units", sum(ns)),
        clusters=more.get("clusters"),
        missing=more.get("missing", 225),
        arms=arms,
        covariates=more.get("covariates", ("sex", "K-PJ at T0")),
        warnings=(),
        refusal=None,
    )


def refused(
    outcome, sentence="The arm “Course now” has one value. At least two are needed to know how much it varies."
):
    nothing = dict.fromkeys(
        (
            "estimate",
            "se",
            "df",
            "statistic",
            "p",
            "ci_low",
            "ci_high",
            "ci50_low",
            "ci50_high",
            "ci80_low",
            "ci80_high",
            "ci95_low",
            "ci95_high",
            "effect_size",
        )
    )
    arms = tuple(ArmSummary(a, label, n, n, None, None) for a, label, n in zip(ARMS, LABELS, (12, 1), strict=True))
    return Estimate(
        outcome=outcome,
        contrast="course - control",
        treated="course",
        control="control",
        estimand="intention to treat",
        estimator="difference in means",
        uncertainty="Neyman",
        level=0.95,
        n=13,
        units=13,
        clusters=None,
        missing=40,
        arms=arms,
        refusal=Refusal("ARM_TOO_SMALL", sentence),
        **nothing,
    )


def knowledge(**more):
    values = (spread(46, 17, 774, 1), spread(58, 17, 801, 2))
    return an_estimate(an_outcome(), 12, 10.2, 13.8, (46, 58), values=values, **more)


def beliefs(**more):
    outcome = an_outcome("b_pj", "Belief in procedural justice", "belief", instrument="B-PJ", matters=4.0)
    values = (spread(58, 12, 774, 3), spread(60.5, 12, 801, 4))
    return an_estimate(outcome, 2.5, 1.3, 3.7, (58, 60.5), (12, 12), values=values, **more)


def behaviour(**more):
    outcome = an_outcome("o_pj", "Procedural justice in acted scenes", "behaviour", instrument="O-PJ", matters=5.0)
    values = (spread(61, 15, 200, 5), spread(63.6, 15, 200, 6))
    return an_estimate(
        outcome,
        2.6,
        -1.7,
        6.9,
        (61, 63.6),
        (15, 15),
        (200, 200),
        units=200,
        arm_units=(100, 100),
        values=values,
        missing=28,
        p=0.14,
        covariates=("scene",),
        **more,
    )


def critical():
    outcome = Outcome(
        "o_pj__all_critical",
        "All critical steps done",
        "behaviour",
        "O-PJ",
        "o_pj__all_critical",
        "T2",
        "",
        "binary",
        "secondary",
    )
    return an_estimate(outcome, 6, -4, 16, (38, 44), (48.5, 49.6), (193, 193), units=200, arm_units=(100, 100), p=0.23)


def secondaries():
    rows = (
        ("b_role", "Role: protector rather than enforcer", "belief", 3.0, 1.7, 4.3, (55, 58), (14, 14), 4.0, "higher"),
        ("b_trust", "Trust in residents", "belief", 1.1, -0.3, 2.5, (49, 50.1), (16, 16), None, "higher"),
        ("v_pj", "Choices in written scenes", "behaviour", 4.1, 2.3, 5.9, (52, 56.1), (18, 18), 5.0, "higher"),
        (
            "complaints",
            "Complaints in twelve months",
            "routine",
            -0.05,
            -0.15,
            0.05,
            (0.71, 0.66),
            (0.9, 0.9),
            None,
            "lower",
        ),
    )
    for code, label, dimension, d, low, high, means, sds, matters, better in rows:
        instrument = "" if dimension == "routine" else code.upper()
        outcome = an_outcome(
            code,
            label,
            dimension,
            role="secondary",
            matters=matters,
            better=better,
            instrument=instrument,
            scale="" if dimension == "routine" else code,
        )
        yield an_estimate(outcome, d, low, high, means, sds, p=0.02)


def balance(
    labels=("Age in years", "Years of service", "Women", "Supervisors", "K-PJ at T0", "B-PJ at T0", "Night shift"),
):
    rng = np.random.Generator(np.random.PCG64(8))
    rows = []
    for label in labels:
        share = label in {"Women", "Supervisors", "Night shift"}
        difference = float(rng.normal(0, 0.045))
        mean, sd = (0.24, None) if share else (36.2, 8.1)
        rows.append(
            BalanceRow(
                label.lower(),
                label,
                "yes" if share else "",
                (mean, mean + difference * (sd or 0.42)),
                (sd, sd),
                (900, 900),
                (3, 5),
                difference,
                0.092,
            )
        )
    return tuple(rows)


def flagship_results():
    estimates = (knowledge(), beliefs(), behaviour(), *secondaries(), critical())
    attrition = tuple(
        AttritionRow(code, arm, n, k)
        for code, counts in (
            ("k_pj", ((900, 774), (900, 801))),
            ("b_pj", ((900, 774), (900, 801))),
            ("o_pj", ((228, 200), (228, 200))),
        )
        for arm, (n, k) in zip(ARMS, counts, strict=True)
    )
    return Results(
        title="Procedural justice in two cities",
        design="stratified",
        arms=ARMS,
        arm_labels=LABELS,
        control="control",
        allocated=(900, 900),
        clusters=None,
        estimates=estimates,
        balance=balance(),
        attrition=attrition,
        warnings=(),
        alpha=0.05,
        data_hash="9d1c" * 16,
        plan_hash="4be2" * 16,
    )


def flow_arm(arm, label, lost):
    received = (("Came on all three days", 792), ("Came on two days", 63), ("Did not come", 45))
    if arm == "control":
        received = (("Ordinary duty", 885), ("Came as substitute", 6), ("Came without being offered it", 9))
    return FlowArm(
        arm,
        label,
        900,
        60,
        received,
        (("T1, one week", 870), ("T2, five months", 900 - sum(n for _, n in lost))),
        lost,
        (("Knowledge", 900 - sum(n for _, n in lost)), ("Behaviour", 100)),
    )


def flagship_facts(**more):
    lost = (
        (("Moved to another force", 71), ("Long leave", 38), ("Refused", 17)),
        (("Moved to another force", 52), ("Long leave", 31), ("Refused", 16)),
    )
    flow = Flow(
        1912,
        (("On leave for over six months", 74), ("Did not consent", 38)),
        1800,
        60,
        "officer",
        tuple(flow_arm(a, label, lost[i]) for i, (a, label) in enumerate(zip(ARMS, LABELS, strict=True))),
    )
    facts = StudyFacts(
        title="Procedural justice in two cities",
        programme="the procedural-justice course",
        question="Does a three-day course help officers treat people more fairly, in what they know, believe and do?",
        population="1,800 patrol officers and supervisors of 60 sectors",
        comparison="ordinary duty; the course came later",
        setting="Two municipal police forces, Mexico",
        period="March to November 2026",
        design_phrase="Who was offered the course first was decided by lot.",
        design="stratified",
        unit_one="officer",
        unit_many="officers",
        follow_up="five months after the course",
        randomised=True,
        planned_in_advance=True,
        made_up=True,
        flow=flow,
        offered=900,
        attended=855,
        attended_fully=792,
        harms=(
            HarmCount("Injuries on duty", (12, 9), (774, 801)),
            HarmCount("Threats after a complaint", (0, 0), (774, 801)),
            HarmCount("Sick leave over two weeks", (31, 28), (774, 801)),
        ),
        cost=CostFact("MXN", 1_611_000, 900),
        knowledge=(KnowledgeItems("k_pj", 12),),
        observed_note="Behaviour was observed in 200 of 1,800 officers.",
        decision=Decision(),
        contact="evaluation@example.org",
        study_id="0199f3c1-5a6e-7000-8000-0000000000d1",
        protocol_hash="77aa" * 16,
        plan_hash="4be2" * 16,
        data_hash="9d1c" * 16,
        commitment="c0ffee" * 10 + "abcd",
        version="0.1.0",
        generated="2026-11-20",
        demo_recipe="Seed and clock were chosen so that the three steps differ.",
        procedure="Stratified draw, algorithm 1; a 256-bit seed sealed before the baseline",
        strata=("sector", "rank"),
        pooled_strata=7,
        deviations=(
            StudyChange("2026-03-02", "late", "two groups", done="began a week later", why="A strike", who="R. Haddad"),
            StudyChange("2026-01-09", "void", why="A first seal was made to try it, before any consent.", who="A"),
        ),
        contamination=(("Heard a lot about the course from colleagues", 62, 774),),
    )
    return replace(facts, **more)


def table_results():
    """What `pilotage analyse` gives for a plain table: no instruments, few facts."""
    turnout = Outcome("turnout", "Voted in the local election", "routine", kind="binary", role="primary")
    assets = Outcome("assets", "Household assets", "process", role="secondary")
    labels = {"control": "control", "flyer": "flyer"}
    estimates = (
        an_estimate(
            turnout,
            2.8,
            -0.83,
            6.5,
            (42.1, 44.9),
            (49, 49),
            (6412, 6388),
            treated="flyer",
            labels=labels,
            level=0.95,
            clusters=160,
            p=0.128,
            covariates=(),
        ),
        an_estimate(
            assets,
            0.021,
            -0.012,
            0.054,
            (1.42, 1.44),
            (0.8, 0.8),
            (6400, 6380),
            treated="flyer",
            labels=labels,
            level=0.95,
            clusters=160,
            p=0.21,
            covariates=(),
        ),
    )
    return Results(
        "Flyers and turnout",
        "cluster",
        ("control", "flyer"),
        ("control", "flyer"),
        "control",
        (6412, 6388),
        (80, 80),
        estimates,
        (),
        (AttritionRow("turnout", "control", 6412, 6412), AttritionRow("turnout", "flyer", 6388, 6388)),
        ("7 rows without an arm were left out.",),
        0.05,
        "ab" * 32,
        "cd" * 32,
    )


def table_facts(**more):
    facts = StudyFacts(
        title="Flyers and turnout",
        programme="",
        question="",
        population="",
        comparison="",
        setting="",
        period="",
        design_phrase="",
        design="cluster",
        unit_one="",
        unit_many="",
        follow_up="",
        randomised=True,
        planned_in_advance=False,
        made_up=False,
        flow=None,
        offered=None,
        attended=None,
        attended_fully=None,
        harms=(),
        cost=None,
        knowledge=(),
        observed_note="",
        decision=Decision(),
        contact="",
        study_id="",
        protocol_hash="",
        plan_hash="cd" * 32,
        data_hash="ab" * 32,
        commitment="",
        version="0.1.0",
        generated="",
    )
    return replace(facts, **more)


def three_arm_results():
    labels = {"control": "Course later", "course": "Course now", "plus": "Course and coaching"}
    base = flagship_results()
    extra = []
    for estimate, shift in ((knowledge(), 2.0), (beliefs(), 2.2), (behaviour(), 4.0), (critical(), 5.0)):
        scale = 1.0 if estimate.outcome.kind != "binary" else 100.0
        d, low, high = ((v * scale) + shift for v in (estimate.estimate, estimate.ci_low, estimate.ci_high))
        means = tuple(a.mean * scale for a in estimate.arms)
        extra.append(
            an_estimate(
                estimate.outcome,
                d,
                low,
                high,
                (means[0], means[1] + shift),
                tuple(a.sd * scale for a in estimate.arms),
                tuple(a.n for a in estimate.arms),
                treated="plus",
                labels=labels,
                units=estimate.units,
            )
        )
    first = [e for e in base.estimates if e.outcome.code in {"k_pj", "b_pj", "o_pj", "o_pj__all_critical"}]
    rows = tuple(
        replace(r, means=(*r.means, r.means[1]), sds=(*r.sds, r.sds[1]), counts=(600, 600, 600), missing=(2, 2, 2))
        for r in base.balance
    )
    attrition = (
        *base.attrition,
        *(AttritionRow(c, "plus", 900, 790) for c in ("k_pj", "b_pj")),
        AttritionRow("o_pj", "plus", 228, 198),
    )
    return replace(
        base,
        arms=tuple(labels),
        arm_labels=tuple(labels.values()),
        allocated=(600, 600, 600),
        estimates=(*first, *extra),
        balance=rows,
        attrition=attrition,
    )


def refusing_results():
    base = flagship_results()
    kept = [e for e in base.estimates if e.outcome.code not in {"b_pj", "o_pj"}]
    return replace(base, estimates=(*kept, refused(behaviour().outcome), refused(beliefs().outcome)))


def three_arm_facts(**more):
    facts = flagship_facts(flow=None)
    harms = tuple(replace(h, people=(*h.people, h.people[1]), asked=(*h.asked, h.asked[1])) for h in facts.harms)
    return replace(facts, harms=harms, **more)
