using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>The parts of a model as bytes. What can be counted again from the rest is not kept.</summary>
internal static class ModelFormat
{
    public static void Write(ByteWriter writer, ModelParts parts)
    {
        OptionsFormat.Write(writer, parts.Options);
        writer.Write(parts.ItemIds);
        Write(writer, parts.Kernel);
        Write(writer, parts.Rules);
        Write(writer, parts.Together);
        writer.Write(parts.Linear is not null);
        if (parts.Linear is not null)
            Write(writer, parts.Linear);
        Write(writer, parts.Trending);
        Write(writer, parts.BestSellers);
        writer.Write(parts.Neighbours is not null);
        if (parts.Neighbours is null)
            return;
        writer.Write(parts.Neighbours.Index.Sessions.Starts);
        writer.Write(parts.Neighbours.Index.Sessions.Values);
    }

    public static ModelParts Read(ByteReader reader)
    {
        var options = OptionsFormat.Read(reader);
        var ids = reader.Ints();
        return new(options, ids)
        {
            Kernel = Graph(reader, ids.Length),
            Rules = Graph(reader, ids.Length),
            Together = Graph(reader, ids.Length),
            Linear = reader.Bool() ? Graph(reader, ids.Length) : null,
            Trending = Popular(reader, CandidateSource.Trending),
            BestSellers = Popular(reader, CandidateSource.BestSellers),
            Neighbours = reader.Bool() ? new(new(ids.Length, new SparseRows(reader.Ints(), reader.Ints())), options.Neighbours) : null
        };
    }

    private static void Write(ByteWriter writer, ItemGraph graph)
    {
        writer.Write(graph.Starts);
        writer.Write(graph.Targets);
        writer.Write(graph.Weights);
        writer.Write(graph.Scales);
    }

    private static ItemGraph Graph(ByteReader reader, int items)
    {
        var graph = new ItemGraph(reader.Ints(), reader.Ints(), reader.Shorts(), reader.Floats());
        return graph.Items == items && graph.Starts.Length == items + 1 && graph.Starts[items] == graph.Targets.Length && graph.Weights.Length == graph.Targets.Length
            ? graph
            : throw new CorruptModelException("A graph of the model does not fit its items.");
    }

    private static void Write(ByteWriter writer, PopularSource source)
    {
        writer.Write(source.Items.ToArray());
        writer.Write(source.Scores.ToArray());
    }

    private static PopularSource Popular(ByteReader reader, CandidateSource name) => new(name, reader.Ints(), reader.Floats());
}
