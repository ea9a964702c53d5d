// The size of a folder is that of its files and of the folders in it.
package main

import "fmt"

type folder struct {
	files   []int
	folders []folder
}

// ANCHOR: size
func size(f folder) int {
	total := 0
	for _, bytes := range f.files {
		total += stat(bytes)
	}
	for _, inner := range f.folders {
		total += size(inner)
	}
	return total
}

// ANCHOR_END: size

// stat stands for a call that waits for the disk.
func stat(bytes int) int {
	answer := make(chan int)
	go func() { answer <- bytes }()
	return <-answer
}

func main() {
	home := folder{
		files: []int{10, 20},
		folders: []folder{
			{files: []int{300}},
			{folders: []folder{{files: []int{4000, 5000}}}},
		},
	}
	fmt.Println(size(home), "bytes")
}
