### The home page.

# What the site is, below its name.
home-lead = Articles about medical conditions, in plain language: signs, causes, treatments, and when to get help. They name their sources, and they are no diagnosis.
# The same in one line, for search engines.
home-description = Articles about medical conditions, in plain language.

## The box about emergencies. Its heading comes from the site's settings: “Call 911 now if:”. Each sentence completes it.

# The first sign.
home-life-in-danger = you think that a life is in danger
# The second sign. A list of conditions follows.
home-emergency-signs = you see signs of an emergency, such as those of one of these:

## The conditions by their groups

# The heading. The groups follow, each with its name from the site's settings.
home-groups = Conditions by kind
# The heading of the conditions that have no group.
home-other-conditions = Other conditions
# The link to all conditions of a group of which the page shows some. $count is the number of all, $group the group's name.
home-all-of-group = All { $count }: { $group }

## The conditions from A to Z

# The heading.
home-a-to-z = Conditions from A to Z
# How many conditions there are. It stands beside the heading, on a part that opens.
home-condition-count = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}

## The symptoms

# The heading.
home-symptoms = By symptom
# The heading of the symptoms that have no group.
home-other-symptoms = Other symptoms
# How many symptoms are in a group. It stands beside the name of the group, on a part that opens.
home-symptom-count = { $count ->
    [one] { $count } symptom
   *[other] { $count } symptoms
}

## The latest articles

# The heading.
home-latest = What is new
# After the name of an article that has changed. $date is the day.
home-changed = changed on { $date }
# After the name of a new article. $date is the day.
home-new = new on { $date }
