### Las páginas con listas de enfermedades: las de un síntoma, una letra, un grupo y códigos médicos.

## La página de un síntoma

symptom-title = { $symptom }: síntoma
symptom-description = Enfermedades con este síntoma: { $symptom }.
symptom-other-names = También se llama: { $names }.
symptom-sign = { $sign }: tal vez { $condition }
symptom-caution = Los artículos de abajo lo mencionan como síntoma. Tenerlo no significa que usted tenga una de estas enfermedades: consulte a un médico para saberlo.
symptom-urgent-conditions = Urgentes con las señales de arriba
symptom-conditions = Enfermedades con este síntoma
symptom-more-conditions = Otras enfermedades con este síntoma
symptom-similar = Síntomas parecidos
symptom-all = Todos los síntomas

## La página de una letra. Un sitio con muchas enfermedades tiene una para cada letra.

letter-heading = Enfermedades que empiezan con { $letter }
letter-heading-other = Enfermedades que no empiezan con una letra de la A a la Z
letter-description = Enfermedades que empiezan con { $letter }, en lenguaje sencillo.
letter-description-other = Enfermedades que no empiezan con una letra de la A a la Z, en lenguaje sencillo.
letter-links = Enfermedades por letra
letter-other = Otras

## La página de un grupo de enfermedades. Su título es el nombre del grupo.

group-description = { $group }: artículos en lenguaje sencillo.

## Las páginas de códigos médicos, a las que enlazan los portales de pacientes

codes-heading = Artículos por código médico
codes-description = Los artículos, por los códigos de sus enfermedades.
codes-breadcrumb = Códigos
codes-lead = Los portales de pacientes usan estos códigos para encontrar el artículo sobre un diagnóstico. Cada código lleva a su artículo.
codes-links = Códigos por su primer carácter
