package main

func main() {
	const «name» = «number»
	«name» = 4
}
