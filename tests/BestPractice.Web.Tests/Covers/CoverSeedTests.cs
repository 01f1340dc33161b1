using BestPractice.Web.Covers;

namespace BestPractice.Web.Tests.Covers;

public class CoverSeedTests
{
    [Theory]
    [InlineData("democracy/condominium-e-voting", 779355321u)]
    [InlineData("community/změň-to", 1541327840u)]
    public void A_text_hashes_by_its_UTF_8_bytes(string text, uint hash) => Assert.Equal(hash, CoverSeed.Hash(text));

    [Fact]
    public void Ukraine_has_the_last_of_six_plans() => Assert.Equal(5u, CoverSeed.Hash("UA") % 6);

    [Fact]
    public void A_seed_gives_a_known_stream()
    {
        var seed = new CoverSeed(779355321);

        double[] stream = [seed.Next(), seed.Next(), seed.Next(), seed.Next()];

        Assert.All(stream.Zip([0.745766273, 0.852928900, 0.887804797, 0.476107660]), pair => Assert.Equal(pair.Second, pair.First, 9));
    }
}
