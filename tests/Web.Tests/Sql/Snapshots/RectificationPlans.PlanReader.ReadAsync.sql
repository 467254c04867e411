-- RectificationPlans.PlanReader.ReadAsync

-- 1 of 4
-- PostgreSQL
-- @id uuid
SELECT count(*)::int
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @id;
-- SQL Server
DECLARE @id varbinary(16);
SELECT COUNT(*)
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @id;

-- 2 of 4
-- PostgreSQL
-- @id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CaseId" = @id AND d."IsOpen"
ORDER BY d."DueAt"
LIMIT 1;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(1) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CaseId] = @id AND [d].[IsOpen] = CAST(1 AS bit)
ORDER BY [d].[DueAt];

-- 3 of 4
-- PostgreSQL
-- @id uuid
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Words", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @id
ORDER BY h."Sequence" DESC;
-- SQL Server
DECLARE @id varbinary(16);
SELECT [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Words], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @id
ORDER BY [h].[Sequence] DESC;

-- 4 of 4
-- PostgreSQL
-- @id uuid, @p integer
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Words", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @id varbinary(16);
SELECT TOP(@p) [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Words], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @id
ORDER BY [h].[Sequence] DESC;
