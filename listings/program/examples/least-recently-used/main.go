package main

import (
	"container/list"
	"fmt"
)

// ANCHOR: cache
type entry struct {
	key   string
	value int
}

type cache struct {
	order    *list.List // of *entry, the newest in front
	places   map[string]*list.Element
	capacity int
}

func newCache(capacity int) *cache {
	if capacity < 1 {
		panic("a cache has room for one entry at least")
	}
	return &cache{list.New(), make(map[string]*list.Element), capacity}
}

func (c *cache) get(key string) (int, bool) {
	place, ok := c.places[key]
	if !ok {
		return 0, false
	}
	c.order.MoveToFront(place)
	return place.Value.(*entry).value, true
}

func (c *cache) put(key string, value int) {
	if place, ok := c.places[key]; ok {
		place.Value.(*entry).value = value
		c.order.MoveToFront(place)
		return
	}
	if c.order.Len() == c.capacity {
		oldest := c.order.Remove(c.order.Back()).(*entry)
		delete(c.places, oldest.key)
	}
	c.places[key] = c.order.PushFront(&entry{key, value})
}

// ANCHOR_END: cache

func show(c *cache, key string) {
	if value, ok := c.get(key); ok {
		fmt.Printf("%s: %d\n", key, value)
	} else {
		fmt.Printf("%s: forgotten\n", key)
	}
}

func main() {
	c := newCache(2)
	c.put("a", 1)
	c.put("b", 2)
	show(c, "a")
	c.put("c", 3)
	show(c, "b")
	c.put("a", 10)
	c.put("d", 4)
	for _, key := range []string{"a", "c", "d"} {
		show(c, key)
	}
}
