using Demo.Import.Cleaning;

namespace Demo.Sample;

public static class SampleGuid
{
    public static Guid For(string kind, int number) => StableGuid.For($"sample-{kind}", $"{number}");
}
