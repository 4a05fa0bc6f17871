"""Reference numbers that are themselves further from the truth than their tolerance, each with the evidence.

Nothing is loosened for them: they count as failed wherever they differ, and the runner prints the reason beside the
difference. An entry belongs here only when two independent computations of ours agree with each other and not with it.
"""

from __future__ import annotations

_QMVT = (
    "mvtnorm's qmvt searches on simulated probabilities: its multiplier gives 0.049992 by double quadrature, ours 0.05"
)
IMPRECISE: dict[str, str] = {
    "multiarm_dunnett": _QMVT,
    "multiarm_tukey": _QMVT,
    "power_prop_0.3_0.4_356": (
        "pwr.2p.test leaves its root at a tolerance of 1.2e-4: 355.41925 has power 0.80000002, ours 0.8"
    ),
    "rasch_cml": (
        "eRm's nlm stops where expected counts miss the observed by 5e-4 (ours by 2e-13), log likelihood 3e-9 lower"
    ),
    "pcm_cml": (
        "eRm's nlm stops where expected counts miss the observed by 1e-3 (ours by 6e-9), log likelihood 3e-8 lower"
    ),
    "glmm_sw_logit": (
        "lme4 divides differences of the deviance (860.7) by 1e-8. A deviance at its optimum 3.6e-12 too low (32 units "
        "of the last digit) explains all seven standard errors, 3e-5 to 7e-5 off, to 5e-6; ours agree to 1e-6 at steps "
        "of 1e-3 and 1e-4. Estimate and standard error pass; the limit nearest 0 does not"
    ),
    "its_panel_poisson": (
        "each site alone decides its own dummy, an eigenvalue 0 that comes out as rounding of up to 6e-12; "
        "clubSandwich divides by the root of those above 1e-12. Ours leaves that direction out: step by step as "
        "clubSandwich does, df are 3.4711 and 3.2279 for any cut-off from 3e-13 to 1e-6"
    ),
}
