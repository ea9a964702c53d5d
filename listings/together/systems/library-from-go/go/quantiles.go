package main

/*
#include <stddef.h>

typedef struct {
	double *numbers;
	size_t length;
} Answer;

Answer quantiles_compute(const double *samples, size_t samples_length,
	const double *shares, size_t shares_length);
void quantiles_free(Answer answer);
size_t quantiles_lent(void);
*/
import "C"

import (
	"errors"
	"slices"
	"unsafe"
)

// ANCHOR: border
var errSamples = errors.New("no samples, or one that is not a number")

// quantiles returns the smallest sample that a share of all samples does
// not exceed, for each share of shares.
func quantiles(samples, shares []float64) ([]float64, error) {
	if len(shares) == 0 {
		return nil, nil // Rust has no address for no numbers
	}
	// The slices are lent for the call: cgo keeps their memory where it is
	// for that long, and Rust keeps no pointer to it, as cgo demands.
	answer := C.quantiles_compute(
		(*C.double)(unsafe.SliceData(samples)), C.size_t(len(samples)),
		(*C.double)(unsafe.SliceData(shares)), C.size_t(len(shares)),
	)
	// Rust's memory is Rust's to free, and no finalizer does it for us.
	defer C.quantiles_free(answer)
	if answer.numbers == nil {
		return nil, errSamples
	}
	numbers := (*float64)(unsafe.Pointer(answer.numbers))
	return slices.Clone(unsafe.Slice(numbers, answer.length)), nil
}

// ANCHOR_END: border

// lent returns how many answers were not given back to Rust yet.
func lent() int { return int(C.quantiles_lent()) }
