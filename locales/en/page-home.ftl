### The home page.

# What the site is, below its name.
home-lead = Articles about medical conditions, in plain language: signs, causes, treatments, and when to get help. They name their sources, and they are no diagnosis.
