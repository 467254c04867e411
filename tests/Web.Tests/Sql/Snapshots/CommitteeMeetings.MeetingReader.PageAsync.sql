-- CommitteeMeetings.MeetingReader.PageAsync

-- 1 of 3
-- PostgreSQL
-- @ids uuid[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CaseId" = ANY (@ids)
ORDER BY d."OpenedAt";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CaseId] IN (@ids1, @ids2)
ORDER BY [d].[OpenedAt];

-- 2 of 3
-- PostgreSQL
-- @meeting_Id uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE r."MeetingId" = @meeting_Id
ORDER BY r."Order";
-- SQL Server
DECLARE @meeting_Id varbinary(16);
SELECT [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE [r].[MeetingId] = @meeting_Id
ORDER BY [r].[Order];

-- 3 of 3
-- PostgreSQL
-- @meeting_Id uuid, @p integer
SELECT h."Id", h."AccountId", h."Act", h."ActorName", h."At", h."Canonical", h."CaseId", h."CaseKind", h."Facts", h."Hash", h."KeyId", h."PersonId", h."PostId", h."PostTitle", h."PreviousHash", h."Sequence", h."UnitName", h."Words"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @meeting_Id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @meeting_Id varbinary(16);
SELECT TOP(@p) [h].[Id], [h].[AccountId], [h].[Act], [h].[ActorName], [h].[At], [h].[Canonical], [h].[CaseId], [h].[CaseKind], [h].[Facts], [h].[Hash], [h].[KeyId], [h].[PersonId], [h].[PostId], [h].[PostTitle], [h].[PreviousHash], [h].[RowNumber], [h].[Sequence], [h].[UnitName], [h].[Words]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @meeting_Id
ORDER BY [h].[Sequence] DESC;
