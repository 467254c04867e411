-- Data.CaseDesk.MeetingAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT c0."Id", c0."CampaignId", c0."FrozenAt", c0."HeldOn", c0."LeftOut", c0."Participants", c0."Place", c0."PreparedByName", c0."State", c0."Title", c0."Version", a."Id", a."DeadlineId", a."MeetingId", a."Order", a."Reasons", a."Standing", a."Text", a."UnitName"
FROM (
    SELECT c."Id", c."CampaignId", c."FrozenAt", c."HeldOn", c."LeftOut", c."Participants", c."Place", c."PreparedByName", c."State", c."Title", c."Version"
    FROM "CommitteeMeetings" AS c
    WHERE c."Id" = @id
    LIMIT 2
) AS c0
LEFT JOIN "AgendaItems" AS a ON c0."Id" = a."MeetingId"
ORDER BY c0."Id", a."Order";
-- SQL Server
DECLARE @id varbinary(16);
SELECT [c0].[Id], [c0].[CampaignId], [c0].[FrozenAt], [c0].[HeldOn], [c0].[LeftOut], [c0].[Participants], [c0].[Place], [c0].[PreparedByName], [c0].[RowNumber], [c0].[State], [c0].[Title], [c0].[Version], [a].[Id], [a].[DeadlineId], [a].[MeetingId], [a].[Order], [a].[Reasons], [a].[RowNumber], [a].[Standing], [a].[Text], [a].[UnitName]
FROM (
    SELECT TOP(2) [c].[Id], [c].[CampaignId], [c].[FrozenAt], [c].[HeldOn], [c].[LeftOut], [c].[Participants], [c].[Place], [c].[PreparedByName], [c].[RowNumber], [c].[State], [c].[Title], [c].[Version]
    FROM [CommitteeMeetings] AS [c]
    WHERE [c].[Id] = @id
) AS [c0]
LEFT JOIN [AgendaItems] AS [a] ON [c0].[Id] = [a].[MeetingId]
ORDER BY [c0].[Id], [a].[Order];
