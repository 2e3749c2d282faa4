"""Scores before and after, and what scipy and pingouin make of them.

    python3 gain.py

writes gain-NAME.csv (as `analyse gain --matrix` reads them) and gain-NAME.expected.csv.
"""

import numpy
import pingouin
from scipy import stats

from common import HERE, text, write


def figures(pre, post, maximum):
    """All figures of pairs that a t test can be made of."""
    test = stats.ttest_rel(post, pre)
    other = pingouin.ttest(post, pre, paired=True)
    low, high = test.confidence_interval(0.95)
    assert numpy.isclose(other["T"].iloc[0], test.statistic, rtol=1e-11)
    assert numpy.isclose(other.filter(regex="p.val").iloc[0, 0], test.pvalue, rtol=1e-9)
    # Cohen's d by the root mean square of the two standard deviations, for pairs as pingouin has it.
    d = pingouin.compute_effsize(post, pre, paired=True, eftype="cohen")
    d_by_hand = (post - pre).mean() / numpy.sqrt((pre.var(ddof=1) + post.var(ddof=1)) / 2)
    assert numpy.isclose(d, d_by_hand, rtol=1e-11)
    return {
        "preMean": pre.mean(), "postMean": post.mean(), "meanDifference": (post - pre).mean(),
        "preSD": pre.std(ddof=1), "postSD": post.std(ddof=1), "sd": (post - pre).std(ddof=1),
        "t": test.statistic, "df": test.df, "p": test.pvalue, "low": low, "high": high,
        "cohensD": d,
        "normalisedGain": (post.mean() - pre.mean()) / (maximum - pre.mean()),
    }


def save(name, pre, post, maximum):
    """Writes a data set and its figures."""
    pre, post = numpy.asarray(pre, dtype=float), numpy.asarray(post, dtype=float)
    lines = [f"person,pre/{maximum:g},post/{maximum:g}"]
    lines += [f"p{i + 1},{a:.10g},{b:.10g}" for i, (a, b) in enumerate(zip(pre, post))]
    (HERE / f"gain-{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    write(
        f"gain-{name}.expected.csv",
        [["n", str(len(pre))]] + [[k, text(v)] for k, v in figures(pre, post, maximum).items()])


def drawn(seed, people, before, gain, spread, maximum, step=1.0):
    """Scores in steps that rise by a gain on average."""
    rng = numpy.random.default_rng(seed)
    ability = rng.normal(before, spread, people)
    pre = ability + rng.normal(0, 1.5, people)
    post = ability + gain + rng.normal(0, 1.5, people)
    return [numpy.clip(numpy.round(s / step) * step, 0, maximum) for s in (pre, post)]


def main():
    save("workshop", *drawn(1, 78, 15, 4.6, 4.5, 30), 30)
    save("fall", *drawn(2, 24, 18, -1.2, 3, 25), 25)
    save("level", *drawn(3, 40, 10, 0.05, 2, 20, 0.5), 20)
    save("large", *drawn(4, 3000, 50, 12, 12, 100, 0.25), 100)
    save("two", [10, 12], [13, 17], 20)
    save("three", [10, 12, 9], [11, 12, 9], 20)


main()
