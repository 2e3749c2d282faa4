"""What the scripts share: where files go, how figures are written, and the versions in use."""

import math
import pathlib
import platform

import mpmath
import numpy
import pandas
import pingouin
import scipy

HERE = pathlib.Path(__file__).parent
VERSIONS = (
    f"python {platform.python_version()} numpy {numpy.__version__} scipy {scipy.__version__} "
    f"pandas {pandas.__version__} pingouin {pingouin.__version__} mpmath {mpmath.__version__}"
)


def text(value):
    """A figure as the shortest text that reads back as the same number; - where there is none."""
    if value is None:
        return "-"
    value = float(value)
    assert math.isfinite(value), value
    return repr(value)


def write(name, rows):
    """Writes rows of texts as CSV below a line that says what computed them."""
    lines = [f"# {VERSIONS}"] + [",".join(row) for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
