package main

import "fmt"

type user struct{ roles []string }

func (u *user) Roles() []string {
	return u.roles
}

func main() {
	u := user{roles: []string{"reader"}}
	shown := u.Roles()
	shown[0] = "admin"
	fmt.Println(u.roles)
}
