<#-- The same for mail programs that show plain text, and for everybody who likes it. Long lines are folded afterwards. -->
${site}
<#if title??>
${label}
</#if>

${title!label}

${total} paper<#if total != 1>s</#if>. Read online:
${online}

<#if meetings?has_content>
NEXT MEETING

<#list meetings as meeting>
${meeting.title}
${meeting.when}
<#if meeting.where?has_content>
${meeting.where}
</#if>
${meeting.url}

</#list>
</#if>
<#if intro??>
${intro.text}
<#if intro.isCut>

The rest is online:
${online}
</#if>

</#if>
<#if picks?has_content || morePicks gt 0>
OUR PICKS

<#list picks as paper>
<@one paper/>
</#list>
<@more morePicks/>
</#if>
<#list groups as group>
${group.heading?upper_case}
<#if group.url??>
${group.url}
</#if>

<#list group.papers as paper>
<@one paper/>
</#list>
<@more group.more/>
</#list>
<#if moreGroups gt 0>
And ${moreGroups} more topics online:
${online}

</#if>
----------------------------------------------------------------------

This site: ${home}
<#if topics??>
All topics: ${topics}
</#if>
<#list feeds as feed>
${feed.label} feed: ${feed.path}
</#list>
<#if contact??>
Write to us: ${contact}
</#if>

You get this as a reader of ${site}.
<#if unsubscribe??>
Unsubscribe: ${unsubscribe}
<#else>
To leave, answer this mail.
</#if>
<#macro one paper>
${paper.title}
<#if paper.warned??>
${paper.warned}
</#if>
<#if paper.byline?has_content>
${paper.byline}
</#if>
<#if paper.why??>

${paper.why.text}

</#if>
<#if paper.text?has_content>
${paper.text}
</#if>
${paper.url}

</#macro>
<#macro more number>
<#if number gt 0>
And ${number} more online:
${online}

</#if>
</#macro>
