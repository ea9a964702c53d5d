package main

import (
	"errors"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type handler struct{ users repository }

func newRouter(users repository) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Use(gin.Recovery())
	h := handler{users}
	router.GET("/users/:id", h.getUser)
	return router
}

// ANCHOR: handler
func (h handler) getUser(c *gin.Context) {
	found, err := h.users.findByID(c.Request.Context(), c.Param("id"))
	switch {
	case err == nil:
		c.JSON(http.StatusOK, found)
	case errors.Is(err, errNotFound):
		c.JSON(http.StatusNotFound, gin.H{"error": err.Error()})
	default:
		log.Print(err)
		c.JSON(http.StatusInternalServerError,
			gin.H{"error": "internal error"})
	}
}

// ANCHOR_END: handler
