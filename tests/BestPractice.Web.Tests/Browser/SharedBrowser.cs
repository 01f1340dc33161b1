namespace BestPractice.Web.Tests.Browser;

/// <summary>All browser tests share one site and one browser.</summary>
[CollectionDefinition("browser")]
public sealed class SharedBrowser : ICollectionFixture<BrowsedSite>;
