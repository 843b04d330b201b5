### Lo que dice la barra de lectura en voz alta. Se carga después de presionar “Escuchar”.

## La barra

read-aloud-toolbar = Lectura en voz alta: { $name }
read-aloud-pause = Pausar
read-aloud-continue = Continuar
read-aloud-back = Anterior
read-aloud-back-label = Frase anterior
read-aloud-next = Siguiente
read-aloud-next-label = Frase siguiente
read-aloud-stop = Detener
read-aloud-speed = Velocidad
read-aloud-rate = { $rate }×
read-aloud-voice = Voz
read-aloud-voice-option = { $name } ({ $language })

## El estado

read-aloud-silent = Su dispositivo se quedó en silencio. Presione Continuar para escuchar esta frase otra vez.
read-aloud-not-allowed = Su navegador solo habla cuando usted presiona un botón. Presione Continuar.
read-aloud-broken-off = Su dispositivo no leyó esta frase hasta el final. Presione Continuar para intentarlo otra vez.
read-aloud-ended = Se leyó hasta el final.
