<#macro entry paper>
- [${paper.title}](${paper.url})<#if paper.warned??> – **${paper.warned}**</#if><#if paper.byline??>  
  ${paper.byline}</#if><#if paper.published?? || paper.external??>  
  <#if paper.published??>Published ${paper.published}</#if><#if paper.external??><#if paper.published??> · </#if>[The paper itself](${paper.external})</#if></#if>
<#if paper.why??>

  Picked<#if paper.pickedBy??> by ${paper.pickedBy}</#if>: ${paper.why}
</#if>
<#if paper.text??>

  ${paper.text}
</#if>
</#macro>
# <#if title??>${title} – </#if>${label}

${site} · [this digest as a page](${url}) · <#if total == 1>one paper<#else>${total} papers</#if>
<#if intro??>

${intro}
</#if>
<#if meetings?has_content>

## Meetings

<#list meetings as meeting>
- <#if meeting.status == "cancelled">Cancelled: <#elseif meeting.status == "moved">Moved: </#if>[${meeting.title}](${meeting.url}), ${meeting.when}
</#list>
</#if>
<#if picks?has_content>

## Our picks

<#list picks as paper>
<@entry paper/>
</#list>
</#if>
<#list groups as group>

## ${group.heading}

<#list group.papers as paper>
<@entry paper/>
</#list>
</#list>
