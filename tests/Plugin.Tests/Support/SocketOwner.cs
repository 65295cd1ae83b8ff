using System.Globalization;

namespace Plugin.Tests.Support;

/// <summary>Which process of this machine holds the other end of a connection.</summary>
internal static class SocketOwner
{
    /// <param name="port">The other end's port.</param>
    public static bool Holds(int processId, int port)
    {
        if (InodeOf(port) is not { } inode)
            return false;
        try
        {
            return Directory.GetFiles($"/proc/{processId}/fd").Any(file => new FileInfo(file).LinkTarget == $"socket:[{inode}]");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? InodeOf(int port)
    {
        var hex = port.ToString("X4", CultureInfo.InvariantCulture);
        foreach (var table in new[] { "/proc/net/tcp", "/proc/net/tcp6" }.Where(File.Exists))
            foreach (var line in File.ReadLines(table).Skip(1))
            {
                var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (fields[1].EndsWith($":{hex}", StringComparison.Ordinal) && fields[9] != "0")
                    return fields[9];
            }

        return null;
    }
}
