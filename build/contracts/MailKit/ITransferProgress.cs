namespace MailKit;

public interface ITransferProgress
{
    void Report(long bytesTransferred);

    void Report(long bytesTransferred, long totalSize);
}
