<#macro links heading entries>
<#if entries?has_content>

## ${heading}

<#list entries as to>
- [${to.label}](${to.url})<#if to.about?has_content>: ${to.about}</#if>
</#list>
</#if>
</#macro>
# ${title}

> ${about}
<@links "Digests" digests/>
<@links "Topics" subjects/>
<@links "Data" downloads/>
<@links "Optional" older/>
