-- Resolutions.ResolutionReader.PageAsync

-- 1 of 3
-- PostgreSQL
-- @resolution_Id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CaseId" = @resolution_Id AND d."IsOpen"
ORDER BY d."DueAt"
LIMIT 1;
-- SQL Server
DECLARE @resolution_Id varbinary(16);
SELECT TOP(1) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CaseId] = @resolution_Id AND [d].[IsOpen] = CAST(1 AS bit)
ORDER BY [d].[DueAt];

-- 2 of 3
-- PostgreSQL
-- @resolution_Id uuid, @p integer
SELECT h."Id", h."AccountId", h."Act", h."ActorName", h."At", h."Canonical", h."CaseId", h."CaseKind", h."Facts", h."Hash", h."KeyId", h."PersonId", h."PostId", h."PostTitle", h."PreviousHash", h."Sequence", h."UnitName", h."Words"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @resolution_Id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @resolution_Id varbinary(16);
SELECT TOP(@p) [h].[Id], [h].[AccountId], [h].[Act], [h].[ActorName], [h].[At], [h].[Canonical], [h].[CaseId], [h].[CaseKind], [h].[Facts], [h].[Hash], [h].[KeyId], [h].[PersonId], [h].[PostId], [h].[PostTitle], [h].[PreviousHash], [h].[RowNumber], [h].[Sequence], [h].[UnitName], [h].[Words]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @resolution_Id
ORDER BY [h].[Sequence] DESC;

-- 3 of 3
-- PostgreSQL
-- @resolution_MeetingId uuid
SELECT c."Title", c."HeldOn"
FROM "CommitteeMeetings" AS c
WHERE c."Id" = @resolution_MeetingId
LIMIT 2;
-- SQL Server
DECLARE @resolution_MeetingId varbinary(16);
SELECT TOP(2) [c].[Title], [c].[HeldOn]
FROM [CommitteeMeetings] AS [c]
WHERE [c].[Id] = @resolution_MeetingId;
