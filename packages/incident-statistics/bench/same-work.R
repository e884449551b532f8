# The same work in base R, for the comparison beside the benchmark: one line a piece of work, tab-separated:
# its name, milliseconds, and sums of the answers by which the caller sees that it was the same.
arguments <- commandArgs(trailingOnly = TRUE)
units <- read.csv(arguments[1]); months <- read.csv(arguments[2])
y <- units$count; e <- units$exposure

# Interpolated funnel limits, gamma-Poisson limits around a fitted prior, q-values.
screen <- function() {
  m <- sum(y) / sum(e); mu <- m * e
  limits <- sapply(c(.001, .025, .975, .999), function(p) {
    r <- qpois(p, mu); r <- r + (ppois(r, mu) <= p)
    pmax(0, (r - (ppois(r, mu) - p) / dpois(r, mu)) / mu)
  })
  nll <- function(th) -sum(dnbinom(y, size = exp(th[1]), mu = exp(th[2]) * e, log = TRUE))
  fit <- optim(c(0, log(m)), nll, method = "BFGS"); a <- exp(fit$par[1]); b <- a / exp(fit$par[2])
  lower <- qgamma(.025, a + y, b + e); upper <- qgamma(.975, a + y, b + e)
  p <- pmin(1, 2 * pmin(ppois(y, mu) - dpois(y, mu) / 2, ppois(y - 1, mu, lower.tail = FALSE) - dpois(y, mu) / 2))
  c(sum(limits), sum(lower), sum(upper), sum(p.adjust(p, "BH")))
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
