namespace Plugin.Tests.Support;

/// <summary>A long body that counts how much of it was asked for.</summary>
public sealed class CountingStream(long length) : Stream
{
    public long Served { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get => Served; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var served = (int)Math.Min(count, length - Served);
        buffer.AsSpan(offset, served).Fill((byte)' ');
        Served += served;
        return served;
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
