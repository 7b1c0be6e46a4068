<#if status == "cancelled">CANCELLED: <#elseif status == "moved">MOVED: </#if>${title}
${when}<#if earlier??> (before: ${earlier})</#if>
<#if status != "cancelled">
<#if presenters??>
Presented by ${presenters}<#if host??>, led by ${host}</#if>
<#elseif host??>
Led by ${host}
</#if>
<#if place??>
Where: ${place}
</#if>
<#if online??>
Join: ${online}
</#if>
</#if>
<#if papers?has_content>

<#list papers as paper>
- ${paper.title}<#if paper.byline?has_content> (${paper.byline})</#if>
<#if paper.url??>
  ${paper.url}
</#if>
</#list>
</#if>
<#if url??>

${url}
</#if>
