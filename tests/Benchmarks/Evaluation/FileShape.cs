namespace Benchmarks.Evaluation;

public enum FileShape
{
    /// <summary>A user and an item on each line.</summary>
    Rows,

    /// <summary>A user and all of his items on each line.</summary>
    Sequences,

    /// <summary>The items of a session on each line, without a user.</summary>
    Sessions
}
