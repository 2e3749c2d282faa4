# Checks the figures that the Python scripts wrote against R's own functions, to 1e-9.
#
#     Rscript check.R > check.R.txt
#
# Stops at the first figure that differs; check.R.txt says what agreed and in which version.

expected <- function(file) {
  lines <- grep("^#", readLines(file), value = TRUE, invert = TRUE)
  strsplit(lines, ",", fixed = TRUE)
}

checked <- 0
same <- function(ours, text, what) {
  theirs <- as.numeric(text)
  if (!isTRUE(abs(ours - theirs) <= 1e-9 * max(abs(theirs), 1e-12))) {
    stop(sprintf("%s: %.17g in R, %.17g in the file", what, ours, theirs))
  }
  checked <<- checked + 1
}

k4 <- function(x) {
  n <- length(x)
  d <- x - mean(x)
  n^2 * ((n + 1) * mean(d^4) - 3 * (n - 1) * mean(d^2)^2) / ((n - 1) * (n - 2) * (n - 3))
}

for (name in c("ordinary", "weighted", "large", "negative", "missing", "thirds", "same-item")) {
  table <- read.csv(sprintf("items-%s.csv", name), check.names = FALSE)
  marks <- as.matrix(table[, -1])
  marks <- marks[rowSums(!is.na(marks)) > 0, ]
  maxima <- as.numeric(sub(".*/", "", colnames(marks)))
  totals <- rowSums(marks, na.rm = TRUE)
  n <- length(totals)
  p <- ncol(marks)
  complete <- !anyNA(marks)
  covariances <- apply(marks, 2, function(x) cov(x, totals))
  roots <- sqrt(pmax(covariances, 0))
  for (row in expected(sprintf("items-%s.expected.csv", name))) {
    if (row[3] == "-" || row[2] %in% c("n", "guess", "randomGuess")) next
    what <- paste(name, row[1], row[2])
    if (row[1] == "test") {
      alpha <- if (complete) p / (p - 1) * (1 - sum(apply(marks, 2, var)) / var(totals)) else NA
      figure <- switch(row[2],
        mean = mean(totals), median = median(totals), sd = sd(totals),
        skewness = n^2 * mean((totals - mean(totals))^3) / ((n - 1) * (n - 2)) / var(totals)^1.5,
        kurtosis = k4(totals) / var(totals)^2, internalConsistency = 100 * alpha,
        errorRatio = 100 * sqrt(1 - alpha), standardError = sd(totals) * sqrt(1 - alpha))
    } else {
      j <- as.integer(sub("q", "", row[1]))
      asked <- !is.na(marks[, j])
      x <- marks[asked, j]
      rest <- totals[asked] - x
      figure <- switch(row[2],
        mean = mean(x), facility = 100 * mean(x) / maxima[j], sd = 100 * sd(x) / maxima[j],
        discriminationIndex = 100 * cor(x, rest),
        discriminativeEfficiency = 100 * cov(x, rest) / cov(sort(x), sort(rest)),
        intendedWeight = 100 * maxima[j] / sum(maxima),
        effectiveWeight = 100 * roots[j] / sum(roots))
    }
    same(figure, row[3], what)
  }
}
items <- checked

for (name in c("workshop", "fall", "level", "large", "two", "three")) {
  table <- read.csv(sprintf("gain-%s.csv", name), check.names = FALSE)
  maximum <- as.numeric(sub(".*/", "", colnames(table)[2]))
  pre <- table[[2]]
  post <- table[[3]]
  test <- t.test(post, pre, paired = TRUE)
  for (row in expected(sprintf("gain-%s.expected.csv", name))) {
    figure <- switch(row[1],
      n = length(pre), preMean = mean(pre), postMean = mean(post),
      meanDifference = unname(test$estimate), preSD = sd(pre), postSD = sd(post),
      sd = sd(post - pre), t = unname(test$statistic), df = unname(test$parameter),
      p = test$p.value, low = test$conf.int[1], high = test$conf.int[2],
      cohensD = mean(post - pre) / sqrt((var(pre) + var(post)) / 2),
      normalisedGain = (mean(post) - mean(pre)) / (maximum - mean(pre)))
    same(figure, row[2], paste(name, row[1]))
  }
}
gains <- checked - items

for (row in expected("student-tails.csv")) {
  same(2 * pt(as.numeric(row[2]), as.numeric(row[1]), lower.tail = FALSE), row[3],
    paste("tail", row[1], row[2]))
}
tails <- checked - items - gains
for (row in expected("student-quantiles.csv")) {
  same(qt(as.numeric(row[2]) / 2, as.numeric(row[1]), lower.tail = FALSE), row[3],
    paste("quantile", row[1], row[2]))
}

cat(R.version.string, "\n")
cat("agree to 1e-9:", items, "figures of items,", gains, "of gains,", tails, "tails of t,",
  checked - items - gains - tails, "quantiles of t\n")
