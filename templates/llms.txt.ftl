<#macro listing heading entries>
<#if entries?has_content>

## ${heading}

<#list entries as to>
- [${to.label}](${to.url})<#if to.about?has_content>: ${to.about}</#if>
</#list>
</#if>
</#macro>
# ${title}

> ${sentence}
<@listing "Digests" digests/>
<@listing "Topics" subjects/>
<@listing "Data" downloads/>
<@listing "Optional" older/>
