using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class ModelChunksTests
{
    private const int Small = 5_000;

    private static readonly RecommenderModel Model = RecommenderTrainer.Train(Sets.Shop(), new());

    [TestCase(Small)]
    [TestCase(1 << 20)]
    public void Read_WhatWasWritten_AnswersTheSame(int bytes)
    {
        var chunks = ModelChunks.Write(Model, bytes);
        var read = ModelChunks.Read(chunks);

        Assert.That(chunks.Max(chunk => chunk.Length), Is.LessThanOrEqualTo(bytes));
        Assert.That(read.Options, Is.EqualTo(Model.Options));
        for (var item = 1; item < 120; item += 7)
        {
            Assert.That(read.ForUser([new(item), new(item + 1)], new(10)), Is.EqualTo(Model.ForUser([new(item), new(item + 1)], new(10))));
            Assert.That(read.BoughtTogether([item], new(5)), Is.EqualTo(Model.BoughtTogether([item], new(5))));
        }
        Assert.That(read.Trending(new(9)), Is.EqualTo(Model.Trending(new(9))));
    }

    [Test]
    public void Read_EmptyShop_IsAnEmptyModel() =>
        Assert.That(ModelChunks.Read(ModelChunks.Write(RecommenderTrainer.Train(new InteractionLog().Build(new()), new()))).Items, Is.Zero);

    [Test]
    public void Read_AnyByteChanged_IsRefused()
    {
        var chance = new Random(11);
        for (var turn = 0; turn < 100; turn++)
        {
            var chunks = ModelChunks.Write(Model, Small).ToArray();
            var chunk = chunks[chance.Next(chunks.Length)];
            chunk[chance.Next(chunk.Length)] ^= (byte)(1 + chance.Next(255));
            Assert.That(() => ModelChunks.Read(chunks), Throws.InstanceOf<CorruptModelException>());
        }
    }

    [Test]
    public void Read_ChunkMissing_IsRefused() =>
        Assert.That(() => ModelChunks.Read([.. ModelChunks.Write(Model, Small).Skip(1)]), Throws.InstanceOf<CorruptModelException>());

    [Test]
    public void Read_ChunksExchanged_IsRefused()
    {
        var chunks = ModelChunks.Write(Model, Small).ToArray();
        (chunks[0], chunks[1]) = (chunks[1], chunks[0]);

        Assert.That(() => ModelChunks.Read(chunks), Throws.InstanceOf<CorruptModelException>());
    }

    [Test]
    public void Read_ChunkOfAnotherRun_IsRefused()
    {
        var chunks = ModelChunks.Write(Model, Small).ToArray();
        var other = ModelChunks.Write(RecommenderTrainer.Train(Sets.Shop(seed: 8), new()), Small);
        chunks[1] = other[1];

        Assert.That(() => ModelChunks.Read(chunks), Throws.InstanceOf<CorruptModelException>());
    }

    [TestCase(0)]
    [TestCase(10)]
    public void Read_CutOff_IsRefused(int left)
    {
        var chunks = ModelChunks.Write(Model).ToArray();
        chunks[0] = chunks[0][..left];

        Assert.That(() => ModelChunks.Read(chunks), Throws.InstanceOf<CorruptModelException>());
    }

    [Test]
    public void Read_Nothing_IsRefused() => Assert.That(() => ModelChunks.Read([]), Throws.InstanceOf<CorruptModelException>());
}
