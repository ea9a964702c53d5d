module listings

go 1.26.0

toolchain go1.26.6

require golang.org/x/sync v0.25.0
