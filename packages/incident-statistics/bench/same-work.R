# The same work in base R: interpolated funnel limits, gamma-Poisson limits around a fitted prior, q-values.
units <- read.csv(commandArgs(trailingOnly = TRUE)[1])
y <- units$count; e <- units$exposure
work <- function() {
  m <- sum(y) / sum(e); mu <- m * e
  limits <- sapply(c(.001, .025, .975, .999), function(p) {
    r <- qpois(p, mu); r <- r + (ppois(r, mu) <= p)
    (r - (ppois(r, mu) - p) / dpois(r, mu)) / mu
  })
  nll <- function(th) -sum(dnbinom(y, size = exp(th[1]), mu = exp(th[2]) * e, log = TRUE))
  fit <- optim(c(0, log(m)), nll, method = "BFGS"); a <- exp(fit$par[1]); b <- a / exp(fit$par[2])
  lower <- qgamma(.025, a + y, b + e); upper <- qgamma(.975, a + y, b + e)
  p <- pmin(1, 2 * pmin(ppois(y, mu) - dpois(y, mu) / 2, ppois(y - 1, mu, lower.tail = FALSE) - dpois(y, mu) / 2))
  list(limits, lower, upper, p.adjust(p, "BH"))
}
best <- min(replicate(5, system.time(work())[["user.self"]]))
cat(sprintf("R %s: %.0f ms for the 20,000 units\n", getRversion(), best * 1000))
