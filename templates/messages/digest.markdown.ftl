**<#if url??>[${title!label}](${url})<#else>${title!label}</#if>**
<#if title??>
${label} · ${site}
<#else>
${site}
</#if>
<#if picks?has_content>

Our picks:

<#list picks as paper>
1. <#if paper.url??>[${paper.title}](${paper.url})<#else>${paper.title}</#if><#if paper.byline?has_content> – ${paper.byline}</#if>
</#list>
</#if>
<#list meetings as meeting>

<#if meeting.status == "cancelled">Cancelled: <#elseif meeting.status == "moved">Moved: <#else>Meeting: </#if><#if meeting.url??>[${meeting.title}](${meeting.url})<#else>${meeting.title}</#if>, ${meeting.when}
</#list>

<#if total == 1>One paper<#else>${total} papers</#if><#if url??> in the [whole digest](${url})</#if>.
