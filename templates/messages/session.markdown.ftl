**<#if status == "cancelled">Cancelled: <#elseif status == "moved">Moved: </#if><#if url??>[${title}](${url})<#else>${title}</#if>**
${when}<#if earlier??> (before: ${earlier})</#if>
<#if status != "cancelled">
<#if presenters??>

Presented by ${presenters}<#if host??>, led by ${host}</#if>
<#elseif host??>

Led by ${host}
</#if>
<#if place?? || online??>

<#if place??>Where: ${place}</#if><#if online??><#if place??> · </#if>[Join online](${online})</#if>
</#if>
</#if>
<#if papers?has_content>

<#list papers as paper>
- <#if paper.url??>[${paper.title}](${paper.url})<#else>${paper.title}</#if><#if paper.byline?has_content> – ${paper.byline}</#if>
</#list>
</#if>
