*<#if url??><${url}|${(title!label)?replace("|", "¦")}><#else>${title!label}</#if>*<#if title??> (${label})</#if>
<#list picks as paper>
• <#if paper.url??><${paper.url}|${paper.title?replace("|", "¦")}><#else>${paper.title}</#if><#if paper.byline?has_content> – ${paper.byline}</#if>
</#list>
<#list meetings as meeting>
:calendar: <#if meeting.status == "cancelled">Cancelled: <#elseif meeting.status == "moved">Moved: </#if><#if meeting.url??><${meeting.url}|${meeting.title?replace("|", "¦")}><#else>${meeting.title}</#if>, ${meeting.when}
</#list>
<#if total == 1>One paper<#else>${total} papers</#if> in all.
