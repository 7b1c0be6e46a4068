*<#if status == "cancelled">Cancelled: <#elseif status == "moved">Moved: </#if><#if url??><${url}|${title?replace("|", "¦")}><#else>${title}</#if>*
:calendar: ${when}<#if earlier??> (before: ${earlier})</#if>
<#if status != "cancelled">
<#if presenters??>
:speaking_head_in_silhouette: ${presenters}<#if host??>, led by ${host}</#if>
<#elseif host??>
Led by ${host}
</#if>
<#if place?? || online??>
:round_pushpin: <#if place??>${place}</#if><#if online??><#if place??> · </#if><${online}|Join online></#if>
</#if>
</#if>
<#list papers as paper>
• <#if paper.url??><${paper.url}|${paper.title?replace("|", "¦")}><#else>${paper.title}</#if><#if paper.byline?has_content> – ${paper.byline}</#if>
</#list>
