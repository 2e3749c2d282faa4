"""Tails and quantiles of Student's t to 40 digits by mpmath, compared with scipy.

    python3 student.py

writes student-tails.csv (degrees of freedom, t, two-sided p) and student-quantiles.csv (degrees of
freedom, p, t).
"""

import mpmath
from scipy import stats

from common import text, write

mpmath.mp.dps = 60


def tail(df, t):
    """The two-sided tail of t."""
    df, t = mpmath.mpf(df), mpmath.mpf(t)
    x, y = df / (df + t * t), t * t / (df + t * t)
    # The series about 0 is that of whichever side is near it.
    if x < 0.5:
        return mpmath.betainc(df / 2, 0.5, 0, x, regularized=True)
    return 1 - mpmath.betainc(0.5, df / 2, 0, y, regularized=True)


def main():
    tails, quantiles = [], []
    degrees = [1, 2, 3, 4, 5, 9, 14, 29, 30, 59, 60, 61, 77, 199, 999, 19999, 1000000]
    for df in degrees:
        for t in [1e-8, 1e-3, 0.1, 0.5, 1, 1.5, 1.7, 1.75, 2, 2.5, 3, 5, 8, 12.9, 20, 35, 100, 1e4]:
            p = tail(df, t)
            if p < mpmath.mpf(10) ** -290:
                continue
            other = 2 * stats.t.sf(t, df)
            if other > 1e-290:
                assert abs(other / p - 1) < 1e-8, (df, t, p, other)
            tails.append([str(df), text(t), text(p)])
        for p in [0.9, 0.5, 0.1, 0.05, 0.01, 0.001, 1e-9]:
            t = stats.t.isf(p / 2, df)
            # Newton's method from scipy's answer on.
            for _ in range(4):
                density = mpmath.exp(
                    mpmath.loggamma(mpmath.mpf(df + 1) / 2) - mpmath.loggamma(mpmath.mpf(df) / 2)
                ) / mpmath.sqrt(df * mpmath.pi) * (1 + mpmath.mpf(t) ** 2 / df) ** (
                    -mpmath.mpf(df + 1) / 2)
                t = t + (tail(df, t) - mpmath.mpf(p)) / (2 * density)
            assert abs(stats.t.isf(p / 2, df) / t - 1) < 1e-8
            quantiles.append([str(df), text(p), text(t)])
    write("student-tails.csv", tails)
    write("student-quantiles.csv", quantiles)


main()
