${site}: ${title!label}
<#if title??>
${label}
</#if>
<#if picks?has_content>

Our picks:
<#list picks as paper>
- ${paper.title}<#if paper.byline?has_content> (${paper.byline})</#if>
<#if paper.url??>
  ${paper.url}
</#if>
</#list>
</#if>
<#list meetings as meeting>

<#if meeting.status == "cancelled">CANCELLED: <#elseif meeting.status == "moved">MOVED: <#else>Meeting: </#if>${meeting.title}
${meeting.when}<#if meeting.place??>, ${meeting.place}</#if>
<#if meeting.url??>
${meeting.url}
</#if>
</#list>

<#if total == 1>One paper<#else>All ${total} papers</#if><#if url??>: ${url}<#else>.</#if>
