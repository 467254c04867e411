-- ProblemLists.ListReader.DueAsync

-- 1 of 2
-- PostgreSQL
-- @list_CampaignId uuid, @list_UnitId uuid, @code character varying(60)
SELECT s1."Id", s1."CampaignId", s1."DeliverableCode", s1."Digest", s1."FilerCode", s1."FirstSentAt", s1."IsNil", s1."Period", s1."ReceivedAt", s1."ReceivedByName", s1."ReturnReason", s1."Sendings", s1."SentAt", s1."SentByName", s1."SentByPersonId", s1."SentByPost", s1."State", s1."Summary", s1."UnitId", s1."UnitPath", s1."Version", s0."Id", s0."Kind", s0."Revision", s0."Sending", s0."SubjectId", s0."SubmissionId"
FROM (
    SELECT s."Id", s."CampaignId", s."DeliverableCode", s."Digest", s."FilerCode", s."FirstSentAt", s."IsNil", s."Period", s."ReceivedAt", s."ReceivedByName", s."ReturnReason", s."Sendings", s."SentAt", s."SentByName", s."SentByPersonId", s."SentByPost", s."State", s."Summary", s."UnitId", s."UnitPath", s."Version"
    FROM "Submissions" AS s
    WHERE s."CampaignId" = @list_CampaignId AND s."UnitId" = @list_UnitId AND s."DeliverableCode" = @code
    LIMIT 2
) AS s1
LEFT JOIN "SubmissionItems" AS s0 ON s1."Id" = s0."SubmissionId"
ORDER BY s1."Id";
-- SQL Server
DECLARE @list_CampaignId varbinary(16), @list_UnitId varbinary(16), @code varchar(60);
SELECT [s1].[Id], [s1].[CampaignId], [s1].[DeliverableCode], [s1].[Digest], [s1].[FilerCode], [s1].[FirstSentAt], [s1].[IsNil], [s1].[Period], [s1].[ReceivedAt], [s1].[ReceivedByName], [s1].[ReturnReason], [s1].[RowNumber], [s1].[Sendings], [s1].[SentAt], [s1].[SentByName], [s1].[SentByPersonId], [s1].[SentByPost], [s1].[State], [s1].[Summary], [s1].[UnitId], [s1].[UnitPath], [s1].[Version], [s0].[Id], [s0].[Kind], [s0].[Revision], [s0].[RowNumber], [s0].[Sending], [s0].[SubjectId], [s0].[SubmissionId]
FROM (
    SELECT TOP(2) [s].[Id], [s].[CampaignId], [s].[DeliverableCode], [s].[Digest], [s].[FilerCode], [s].[FirstSentAt], [s].[IsNil], [s].[Period], [s].[ReceivedAt], [s].[ReceivedByName], [s].[ReturnReason], [s].[RowNumber], [s].[Sendings], [s].[SentAt], [s].[SentByName], [s].[SentByPersonId], [s].[SentByPost], [s].[State], [s].[Summary], [s].[UnitId], [s].[UnitPath], [s].[Version]
    FROM [Submissions] AS [s]
    WHERE [s].[CampaignId] = @list_CampaignId AND [s].[UnitId] = @list_UnitId AND [s].[DeliverableCode] = @code
) AS [s1]
LEFT JOIN [SubmissionItems] AS [s0] ON [s1].[Id] = [s0].[SubmissionId]
ORDER BY [s1].[Id];

-- 2 of 2
-- PostgreSQL
-- @subject uuid, @list_Id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE (d."Kind" = 'deliverable' AND d."SubjectId" = @subject) OR (d."IsOpen" AND d."SubjectId" = @list_Id AND d."Kind" IN ('acceptance', 'correction'));
-- SQL Server
DECLARE @subject varbinary(16), @list_Id varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE ([d].[Kind] = 'deliverable' AND [d].[SubjectId] = @subject) OR ([d].[IsOpen] = CAST(1 AS bit) AND [d].[SubjectId] = @list_Id AND [d].[Kind] IN ('acceptance', 'correction'));
