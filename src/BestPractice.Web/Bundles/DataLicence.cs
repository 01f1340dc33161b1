namespace BestPractice.Web.Bundles;

/// <summary>The licence of the content, as the page "About" states it.</summary>
internal static class DataLicence
{
    /// <summary>Its name in the list of SPDX.</summary>
    public const string Id = "CC-BY-4.0";

    public const string Title = "Creative Commons Attribution 4.0 International";

    public const string Url = Links.Licence;

    /// <summary>The file LICENSE of a bundle.</summary>
    public static string Statement(Links links, DateOnly day, string about) =>
        $"""
         The text of {Pages.PageMeta.SiteName} is published under the licence
         {Title} (CC BY 4.0): {Url}
         The whole licence: {Url}legalcode

         This is what {about} says of it.

         Who uses it names its source, for example:
         {Citation(links, day)}

         """;

    /// <summary>How to cite the data of a day.</summary>
    public static string Citation(Links links, DateOnly day) => $"{Pages.PageMeta.SiteName}, data of {BundleName.Day(day)}, {links.Absolute(links.Data())}, CC BY 4.0.";
}
