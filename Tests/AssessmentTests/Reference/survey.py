"""Ratings from 1 to 5, and their means and standard deviations in exact decimals.

    python3 survey.py

writes survey.csv (a row a ballot, a column an item, nothing for no rating) and survey.expected.csv
(what, ballots, ratings, mean, standard deviation), rounded to two places with halves up.
"""

from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

import numpy

from common import HERE, write

getcontext().prec = 60
GROUPS = {"content": ["c1", "c2", "c3"], "place": ["p1", "p2"]}


def rounded(fraction, root=False):
    """A fraction, or its root, with two places."""
    number = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    number = number.sqrt() if root else number
    return str(number.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def row(name, ballots, items):
    """The figures of some items together."""
    given = [[b[i] for i in items if b[i] is not None] for b in ballots]
    ratings = [r for ballot in given for r in ballot]
    n = len(ratings)
    mean = Fraction(sum(ratings), n)
    variance = sum((r - mean) ** 2 for r in ratings) / (n - 1)
    assert abs(float(variance) - numpy.var(ratings, ddof=1)) < 1e-12
    return [name, str(sum(1 for g in given if g)), str(n), rounded(mean), rounded(variance, True)]


def main():
    rng = numpy.random.default_rng(1)
    items = [i for group in GROUPS.values() for i in group]
    ballots = []
    for _ in range(63):
        drawn = numpy.clip(numpy.round(rng.normal(4.1, 0.9, len(items))), 1, 5).astype(int)
        missing = rng.random(len(items)) < 0.08
        ballots.append({i: None if m else int(r) for i, r, m in zip(items, drawn, missing)})
    lines = [",".join(items)]
    lines += [",".join("" if b[i] is None else str(b[i]) for i in items) for b in ballots]
    (HERE / "survey.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    rows = [row(i, ballots, [i]) for i in items]
    rows += [row(name, ballots, group) for name, group in GROUPS.items()]
    write("survey.expected.csv", rows + [row("whole", ballots, items)])


main()
