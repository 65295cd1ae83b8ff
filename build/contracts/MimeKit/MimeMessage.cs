using System;
using System.IO;
using System.Threading;

namespace MimeKit;

public class MimeMessage : IDisposable
{
    internal byte[] Source { get; private set; } = [];

    public static MimeMessage Load(Stream stream, CancellationToken cancellationToken = default)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new MimeMessage { Source = copy.ToArray() };
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
