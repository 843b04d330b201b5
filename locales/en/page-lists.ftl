### The pages that list conditions: those of a symptom, a letter, a group, and medical codes.

## The page of a symptom

# The title of the browser's window. $symptom is the name of the symptom.
symptom-title = { $symptom }: symptom
# One line about the page, for search engines. $symptom is the name of the symptom.
symptom-description = Conditions with this symptom: { $symptom }.
# Below the heading, which is the symptom's name. $names is a list of other names.
symptom-other-names = Also called: { $names }.
# A sign with which the symptom is an emergency, in a list below “Call 911 now if:”. $sign is the sign, and $condition the
# condition that it may be.
symptom-sign = { $sign }: maybe { $condition }
# Above the lists of conditions.
symptom-caution = The articles below name it as a symptom. Having it does not mean that you have one of these conditions: see a doctor to find out.
# The heading of the conditions that the signs of an emergency may be.
symptom-urgent-conditions = Urgent with the signs above
# The heading of the list of conditions, if there is no other list above it.
symptom-conditions = Conditions with this symptom
# The same, if there is another list above it.
symptom-more-conditions = Other conditions with this symptom
# The heading of a list of similar symptoms.
symptom-similar = Similar symptoms
# The link to the symptoms on the home page.
symptom-all = All symptoms

## The page of a letter. A site with many conditions has one for each letter.

# The heading, and the title of the browser's window. $letter is a capital letter of the language.
letter-heading = Conditions that begin with { $letter }
# The same for conditions that begin with a digit, or with a letter of another script.
letter-heading-other = Conditions that begin with no letter from A to Z
# One line about the page, for search engines. $letter is a capital letter of the language.
letter-description = Conditions that begin with { $letter }, in plain language.
# The same for conditions that begin with a digit, or with a letter of another script.
letter-description-other = Conditions that begin with no letter from A to Z, in plain language.
# The name of the links from letter to letter, which a screen reader speaks.
letter-links = Conditions by letter
# The link to the conditions that begin with no letter from A to Z. It stands after A, B, C.
letter-other = Other

## The page of a group of conditions. Its heading is the name of the group.

# One line about the page, for search engines. $group is the name of the group.
group-description = { $group }: articles in plain language.

## The pages of medical codes, to which patient portals link

# The heading, and the title of the browser's window.
codes-heading = Articles by medical code
# One line about the page, for search engines.
codes-description = The articles, by the codes of their conditions.
# The short name of the page in the path above the content: “All conditions › Codes”.
codes-breadcrumb = Codes
# Below the heading.
codes-lead = Patient portals use these codes to find the article about a diagnosis. Each code leads to its article.
# The name of the links to codes by their first character, which a screen reader speaks.
codes-links = Codes by first character
