# The same work in base R, for the comparison beside the benchmark: one line a piece of work, tab-separated:
# its name, milliseconds, and sums of the answers by which the caller sees that it was the same.
arguments <- commandArgs(trailingOnly = TRUE)
units <- read.csv(arguments[1]); months <- read.csv(arguments[2])
y <- units$count; e <- units$exposure

# A negative binomial level fitted to the units that do not stand out, limits and q-values by it; gamma-Poisson limits
# around the prior fitted to all.
screen <- function() {
  fit <- function(y, e) {
    nll <- function(th) -sum(dnbinom(y, size = exp(th[1]), mu = exp(th[2]) * e, log = TRUE))
    exp(optim(c(0, log(sum(y) / sum(e))), nll, method = "BFGS", control = list(reltol = 1e-14))$par)
  }
  kept <- rep(TRUE, length(y))
  for (round in 1:10) {
    level <- fit(y[kept], e[kept]); size <- level[1]; mu <- level[2] * e; half <- dnbinom(y, size, mu = mu) / 2
    low <- ifelse(y > 0, pnbinom(y - 1, size, mu = mu), 0) + half
    q <- p.adjust(pmin(1, 2 * pmin(low, pnbinom(y, size, mu = mu, lower.tail = FALSE) + half)), "BH")
    if (all((q > .1) == kept)) break
    kept <- q > .1
  }
  limits <- sapply(c(.001, .025, .975, .999), function(p) {
    r <- qnbinom(p, size, mu = mu); r <- r + (pnbinom(r, size, mu = mu) <= p)
    pmax(0, (r - (pnbinom(r, size, mu = mu) - p) / dnbinom(r, size, mu = mu)) / mu)
  })
  all <- fit(y, e); a <- all[1]; b <- a / all[2]
  c(sum(limits), sum(qgamma(.025, a + y, b + e)), sum(qgamma(.975, a + y, b + e)), sum(q))
}

# Laney's u-prime limits, unit by unit; a month without exposure is left out.
series <- split(months[, c("count", "exposure")], months$unit)
charts <- function() {
  sums <- sapply(series, function(s) {
    open <- s$exposure > 0; n <- s$count[open]; x <- s$exposure[open]
    centre <- sum(n) / sum(x); sigma <- sqrt(centre / x)
    spread <- mean(abs(diff((n / x - centre) / sigma))) / 1.128
    c(sum(pmax(0, centre - 3 * sigma * spread)), sum(centre + 3 * sigma * spread))
  })
  rowSums(sums)
}

# Exact, mid-p and Wald interval of a ratio at counts of a million.
ratio <- function() {
  x1 <- 1003000; x2 <- 1000000; n <- x1 + x2; odds <- function(p) p / (1 - p)
  exact <- odds(c(qbeta(.025, x1, x2 + 1), qbeta(.975, x1 + 1, x2)))
  share <- exact / (1 + exact)
  low <- function(p) pbinom(x1, n, p, lower.tail = FALSE) + dbinom(x1, n, p) / 2 - .025
  high <- function(p) pbinom(x1 - 1, n, p) + dbinom(x1, n, p) / 2 - .025
  root <- function(f) odds(uniroot(f, share, tol = 1e-13)$root)
  wald <- x1 / x2 * exp(c(-1, 1) * qnorm(.975) * sqrt(1 / x1 + 1 / x2))
  c(exact, root(low), root(high), wald)
}

# Best of several rounds, each long enough for R's clock of a millisecond.
time <- function(work, repeats) min(replicate(5, system.time(for (i in seq_len(repeats)) work())[["user.self"]])) / repeats * 1000
report <- function(name, work, repeats) {
  cat(name, sprintf("%.3f", time(work, repeats)), sprintf("%.12g", work()), sep = "\t"); cat("\n")
}
cat("version", as.character(getRversion()), sep = "\t"); cat("\n")
report("screen", screen, 1)
report("charts", charts, 1)
report("ratio", ratio, 200)
