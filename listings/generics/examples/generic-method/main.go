package main

import "fmt"

// ANCHOR: page
type page[T any] struct {
	items []T
	last  bool
}

// Before Go 1.27 a method may use T and may not introduce U.
func mapPage[T, U any](from page[T], change func(T) U) page[U] {
	changed := make([]U, 0, len(from.items))
	for _, item := range from.items {
		changed = append(changed, change(item))
	}
	return page[U]{items: changed, last: from.last}
}

func main() {
	ids := page[int]{items: []int{7, 12}, last: true}
	links := mapPage(ids, func(id int) string {
		return fmt.Sprintf("/users/%d", id)
	})
	lengths := mapPage(links, func(link string) int { return len(link) })
	fmt.Println(links.items, links.last)
	fmt.Println(lengths.items, lengths.last)
}

// ANCHOR_END: page
