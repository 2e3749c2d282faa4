"""Marks of people on items, and what scipy, numpy and pingouin make of them.

    python3 items.py

writes items-NAME.csv (the marks, as `analyse items --matrix` reads them) and
items-NAME.expected.csv (figure by figure) for each data set below. Definitions:
https://docs.moodle.org/dev/Quiz_statistics_calculations
"""

import numpy
import pandas
import pingouin
from scipy import stats

from common import HERE, text, write


def figures(marks, maxima, guesses):
    """All figures of a matrix with NaN where an item wasn't asked: rows of place, name, figure."""
    marks = marks[~numpy.isnan(marks).all(axis=1)]
    n, p = marks.shape
    totals = numpy.nansum(marks, axis=1)
    complete = not numpy.isnan(marks).any()
    spread = n > 1 and numpy.ptp(totals) > 1e-9
    test = dict.fromkeys(
        "mean median sd skewness kurtosis internalConsistency errorRatio standardError".split())
    if n > 0:
        test["mean"], test["median"] = numpy.mean(totals), numpy.median(totals)
    if n > 1:
        test["sd"] = numpy.std(totals, ddof=1) if spread else 0
    if n > 2 and spread:
        k2 = stats.kstat(totals, 2)
        test["skewness"] = stats.kstat(totals, 3) / k2**1.5
        assert numpy.isclose(test["skewness"], stats.skew(totals, bias=False), rtol=1e-11)
        if n > 3:
            test["kurtosis"] = stats.kstat(totals, 4) / k2**2
            assert numpy.isclose(
                test["kurtosis"], stats.kurtosis(totals, bias=False), rtol=1e-9, atol=1e-12)
        if complete and p > 1:
            alpha = pingouin.cronbach_alpha(data=pandas.DataFrame(marks))[0]
            variances = numpy.var(marks, axis=0, ddof=1).sum()
            exact = p / (p - 1) * (1 - variances / numpy.var(totals, ddof=1))
            assert numpy.isclose(alpha, exact, rtol=1e-11), (alpha, exact)
            test["internalConsistency"] = 100 * exact
            test["errorRatio"] = 100 * numpy.sqrt(1 - exact)
            test["standardError"] = test["sd"] * numpy.sqrt(1 - exact)
    rows = [["test", "n", str(n)]] + [["test", name, text(value)] for name, value in test.items()]

    roots = []
    for j in range(p):
        asked = ~numpy.isnan(marks[:, j])
        covariance = numpy.cov(marks[asked, j], totals[asked])[0, 1] if asked.sum() > 1 else 0
        roots.append(covariance if abs(covariance) > 1e-12 else 0)
    root_sum = sum(numpy.sqrt(c) for c in roots if c > 0)
    for j in range(p):
        asked = ~numpy.isnan(marks[:, j])
        x, t = marks[asked, j], totals[asked]
        rest = t - x
        m = len(x)
        item = dict.fromkeys(
            "mean facility sd randomGuess discriminationIndex discriminativeEfficiency "
            "intendedWeight effectiveWeight".split())
        if guesses[j] is not None:
            item["randomGuess"] = 100 * guesses[j] / maxima[j]
        if complete:
            item["intendedWeight"] = 100 * maxima[j] / sum(maxima)
        if m > 0:
            item["mean"] = numpy.mean(x)
            item["facility"] = 100 * numpy.mean(x) / maxima[j]
        if m > 1:
            item["sd"] = 100 * numpy.std(x, ddof=1) / maxima[j] if numpy.ptp(x) > 1e-9 else 0
            if numpy.ptp(x) > 1e-9 and numpy.ptp(rest) > 1e-9:
                item["discriminationIndex"] = 100 * stats.pearsonr(x, rest).statistic
                largest = numpy.cov(numpy.sort(x), numpy.sort(rest))[0, 1]
                item["discriminativeEfficiency"] = 100 * numpy.cov(x, rest)[0, 1] / largest
            if complete and root_sum > 0 and roots[j] >= 0:
                item["effectiveWeight"] = 100 * numpy.sqrt(roots[j]) / root_sum
        rows.append([f"q{j + 1}", "n", str(m)])
        rows += [[f"q{j + 1}", name, text(value)] for name, value in item.items()]
    return rows


def save(name, marks, maxima, guesses=None):
    """Writes a data set and its figures."""
    marks = numpy.asarray(marks, dtype=float).reshape(-1, len(maxima))
    guesses = guesses or [None] * len(maxima)
    header = ["person"] + [f"q{j + 1}/{m:g}" for j, m in enumerate(maxima)]
    lines = [",".join(header)]
    for i, row in enumerate(marks):
        cells = ["" if numpy.isnan(mark) else f"{mark:.10g}" for mark in row]
        lines.append(",".join([f"p{i + 1}"] + cells))
    (HERE / f"items-{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    guess_rows = [[f"q{j + 1}", "guess", text(g)] for j, g in enumerate(guesses) if g is not None]
    write(f"items-{name}.expected.csv", guess_rows + figures(marks, maxima, guesses))


def answers(seed, people, items):
    """Right and wrong answers of people whose ability varies to items whose difficulty does."""
    rng = numpy.random.default_rng(seed)
    ability = rng.normal(0.3, 1.1, (people, 1))
    difficulty = rng.normal(0, 1, (1, items))
    return (rng.random((people, items)) < 1 / (1 + numpy.exp(difficulty - ability))).astype(float)


def main():
    ordinary = answers(1, 30, 10)
    save("ordinary", ordinary, [1] * 10, [0.25] * 5 + [0.5] * 3 + [0, None])

    rng = numpy.random.default_rng(2)
    maxima = [1, 2, 5, 0.5, 3, 1, 10, 4]
    shares = numpy.clip(
        numpy.round((rng.normal(0.55, 0.2, (40, 1)) + rng.normal(0, 0.25, (40, 8))) * 20) / 20,
        0, 1)
    save("weighted", shares * maxima, maxima)

    save("large", answers(3, 400, 25), [1] * 25, [0.25] * 25)
    save("none", [], [1, 1, 2])
    save("one", [[1, 0, 2]], [1, 1, 2])
    save("two", [[1, 0, 2], [1, 1, 0.5]], [1, 1, 2])
    save("three", [[1, 0, 2], [1, 1, 0.5], [0, 1, 1.5]], [1, 1, 2])
    save("four", [[1, 0, 2], [1, 1, 0.5], [0, 1, 1.5], [1, 1, 2]], [1, 1, 2])
    save("all-right", numpy.tile([0.1, 0.2, 0.3, 1], (12, 1)), [0.1, 0.2, 0.3, 1])
    save("all-wrong", numpy.zeros((12, 5)), [1] * 5)

    negative = answers(4, 25, 6)
    # The last item is right for those who do badly on all others, and weighs more than they do.
    others = negative[:, :5].sum(axis=1)
    negative[:, 5] = others < numpy.median(others)
    save("negative", negative, [1] * 6)

    rng = numpy.random.default_rng(5)
    missing = answers(5, 30, 8)
    missing[rng.random(missing.shape) < 0.2] = numpy.nan
    missing[7] = numpy.nan
    save("missing", missing, [1] * 8)

    save("single", answers(6, 15, 1), [1])

    same = answers(7, 20, 5)
    same[:, 2] = 1
    save("same-item", same, [1] * 5)

    # Marks in thirds, whose sums differ by binary noise with the order of addition.
    rng = numpy.random.default_rng(8)
    thirds = rng.integers(0, 4, (50, 7)) / 3
    thirds = numpy.round(thirds, 10)
    save("thirds", thirds, [1] * 7)


main()
