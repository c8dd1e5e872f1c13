# Prints what the package frictionless for R cannot read of a Data Package, and at the end how much it has read.
package <- suppressMessages(frictionless::read_package(commandArgs(trailingOnly = TRUE)[1]))
wrong <- 0
rows <- 0
names <- vapply(package$resources, function(resource) resource$name, "")
for (name in names) {
  table <- tryCatch(frictionless::read_resource(package, name), error = function(error) {
    cat(name, conditionMessage(error), "\n")
    NULL
  })
  problems <- if (is.null(table)) 1 else nrow(readr::problems(table))
  if (!is.null(table) && problems > 0) print(readr::problems(table))
  wrong <- wrong + problems
  rows <- rows + if (is.null(table)) 0 else nrow(table)
}
cat(sprintf("frictionless %s for R: %d tables, %d rows, %d mistakes.\n", packageVersion("frictionless"), length(names), rows, wrong))
quit(status = if (wrong > 0) 1 else 0)
