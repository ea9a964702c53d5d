const «name» = «number»;
«name» = 4;
