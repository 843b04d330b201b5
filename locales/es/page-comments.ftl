### Los comentarios de un artículo, antes de que se haya escrito alguno.

comments-new = Comentario nuevo
comments-label = Su comentario
comments-add = Agregar comentario
comments-heading = Sus comentarios
comments-print-heading = Mis comentarios
comments-none = Todavía no ha escrito ningún comentario en esta página.
