using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>Compiles small assemblies with the C# compiler of the installed SDK, inside the test process.</summary>
internal static class AbiCompiler
{
    private static readonly string Runtime = RuntimeEnvironment.GetRuntimeDirectory();
    private static readonly string? Folder = FindFolder();
    private static readonly Lazy<MethodInfo> EntryPoint = new(Load);
    private static readonly Lock OneAtATime = new();

    public static string Compile(string directory, string name, string source, params IEnumerable<string> references)
    {
        if (Folder is null)
            Assert.Ignore("not checked: there is no C# compiler beside the running .NET");
        Directory.CreateDirectory(directory);
        var path = Path.Combine(directory, name + ".dll");
        var code = Path.Combine(directory, name + ".cs");
        File.WriteAllText(code, source);
        string[] arguments =
        [
            "/noconfig", "/nologo", "/nostdlib+", "/target:library", "/deterministic", "/langversion:13", "/out:" + path,
            .. new[] { "System.Private.CoreLib", "System.Runtime", "System.Collections" }.Select(n => $"/reference:{Runtime}{n}.dll"),
            .. references.Select(r => "/reference:" + r),
            code,
        ];
        lock (OneAtATime)
            Assert.That(EntryPoint.Value.Invoke(null, [arguments]), Is.Zero, $"{name} does not compile");
        return path;
    }

    private static MethodInfo Load()
    {
        var context = new AssemblyLoadContext("csc");
        context.Resolving += (_, name) =>
            Path.Combine(Folder!, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return context.LoadFromAssemblyPath(Path.Combine(Folder!, "csc.dll")).EntryPoint!;
    }

    private static string? FindFolder()
    {
        var sdks = Path.GetFullPath(Path.Combine(Runtime, "..", "..", "..", "sdk"));
        if (!Directory.Exists(sdks))
            return null;
        return Directory.GetDirectories(sdks)
            .Where(d => Version.TryParse(Path.GetFileName(d).Split('-')[0], out var version) && version.Major <= Environment.Version.Major)
            .OrderDescending(StringComparer.Ordinal)
            .Select(d => Path.Combine(d, "Roslyn", "bincore"))
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "csc.dll")));
    }
}
